import type { ComponentProps } from "react";
import { classes } from "./classes";

type Props = ComponentProps<"th"> & { numeric?: boolean };

/** A column's head (default) or, with scope="row", the name of a row. */
export function Th({ numeric, scope = "col", className, ...rest }: Props) {
  return (
    <th
      {...rest}
      scope={scope}
      className={classes(
        "pr-4 last:pr-0",
        scope === "col"
          ? "border-b border-rule-strong pb-2 align-bottom text-xs font-medium text-ink-3"
          : "border-b border-rule py-2.5 align-top font-medium text-ink",
        numeric ? "text-right" : "text-left",
        className,
      )}
    />
  );
}
