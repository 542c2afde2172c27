import type { ReactNode } from "react";
import { classes } from "./classes";

interface Props {
  /** Already formatted. */
  value: ReactNode;
  unit?: ReactNode;
  /** What it counts, above the number. */
  label?: ReactNode;
  /** n and interval, under the number. */
  sub?: ReactNode;
  size?: "normal" | "large";
  className?: string;
}

export function Stat({ value, unit, label, sub, size = "normal", className }: Props) {
  return (
    <div className={className}>
      {label && <div className="mb-1 text-sm text-ink-3">{label}</div>}
      <div className={classes("numeral", size === "large" ? "text-3xl" : "text-2xl")}>
        {value}
        {unit && <span className="ml-1 text-sm font-normal tracking-normal text-ink-3">{unit}</span>}
      </div>
      {sub && <div className="mt-0.5 text-xs text-ink-3">{sub}</div>}
    </div>
  );
}
