import type { ReactNode } from "react";
import { classes } from "./classes";

/** Keeps the old content, dimmed, while newer is on its way. */
export function Stale({
  busy,
  className,
  children,
}: {
  busy: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      aria-busy={busy || undefined}
      className={classes("transition-opacity", busy && "opacity-55", className)}
    >
      {children}
    </div>
  );
}
