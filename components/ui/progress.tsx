import type { ReactNode } from "react";
import { formatCount, formatDuration } from "@/lib/format";
import { classes } from "./classes";

interface Props {
  /** What is going on: "Importing ga4-september.csv". */
  label: string;
  done: number;
  /** null while it isn't known how much there is. */
  total: number | null;
  /** How far it is when something else than `done` of `total` tells (bytes of a file). @unit ratio 0–1 */
  share?: number | null;
  /** "rows", "people". */
  unit: string;
  /** @unit ms, null while it can't be told */
  remainingMs?: number | null;
  /** Cancel button or the like. */
  action?: ReactNode;
  className?: string;
}

/** Long work in rows and time left. */
export function Progress({ label, done, total, unit, remainingMs, action, className, ...known }: Props) {
  const share = known.share ?? (total ? Math.min(1, done / total) : null);
  const counted =
    total === null ? `${formatCount(done)} ${unit}` : `${formatCount(done)} of ${formatCount(total)} ${unit}`;
  return (
    <div className={classes("flex flex-col gap-2", className)}>
      <div className="flex items-end gap-4">
        <span className="flex-1 font-medium">{label}</span>
        {action}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        aria-valuetext={counted}
        className="h-1.5 overflow-hidden rounded-full bg-rule"
      >
        <div
          className={classes(
            "h-full rounded-full bg-ink transition-[width] duration-200",
            share === null && "w-1/3 animate-pulse",
          )}
          style={share === null ? undefined : { width: `${share * 100}%` }}
        />
      </div>
      <div className="flex justify-between gap-4 text-xs text-ink-3">
        <span>{counted}</span>
        {remainingMs != null && <span>about {formatDuration(remainingMs)} left</span>}
      </div>
    </div>
  );
}
