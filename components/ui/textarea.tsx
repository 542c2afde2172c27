import type { ComponentProps } from "react";
import { classes } from "./classes";
import { controlClasses } from "./control-classes";

/** Grows with its text where the browser can. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classes(controlClasses, "field-sizing-content min-h-20 py-2 leading-normal", className)}
    />
  );
}
