export interface DropLineBox {
  axis: "x" | "y";
  /** along the axis. @unit px of the window */
  at: number;
  /** across it. @unit px of the window */
  from: number;
  to: number;
}

/** Where what is dragged would go. */
export function DropLine({ axis, at, from, to }: DropLineBox) {
  const style =
    axis === "x"
      ? { left: at - 1, top: from, height: to - from }
      : { top: at - 1, left: from, width: to - from };
  return (
    <div
      aria-hidden="true"
      className={`pointer-events-none fixed z-40 rounded-full bg-accent ${axis === "x" ? "w-0.75" : "h-0.75"}`}
      style={style}
    />
  );
}
