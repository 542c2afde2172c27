import { classes } from "./classes";

/** A quiet block in the final size of what is loading; give width and height by class. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classes("block animate-pulse rounded-sm bg-rule/60", className ?? "h-4 w-full")}
    />
  );
}
