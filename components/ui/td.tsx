import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

type Props = ComponentProps<"td"> & { numeric?: boolean /** A second, quieter line. */; sub?: ReactNode };

export function Td({ numeric, sub, className, children, ...rest }: Props) {
  return (
    <td
      {...rest}
      className={classes(
        "border-b border-rule py-2.5 pr-4 align-top last:pr-0",
        numeric && "text-right whitespace-nowrap",
        className,
      )}
    >
      {children}
      {sub && <span className="block text-xs text-ink-3">{sub}</span>}
    </td>
  );
}
