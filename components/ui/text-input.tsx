import type { ComponentProps } from "react";
import { classes } from "./classes";
import { controlClasses } from "./control-classes";

export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input {...rest} type={type} className={classes(controlClasses, "h-9 max-sm:h-11", className)} />;
}
