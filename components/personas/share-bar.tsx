import { classes } from "@/components/ui/classes";
import { markOf } from "@/lib/personas/mark";
import { shareSum } from "@/lib/personas/shares";

interface Shared {
  id: string;
  mark: number;
  share: number | null;
}

interface Props {
  personas: readonly Shared[];
  /** the one whose share is meant; null: all of them */
  current?: string | null;
  className?: string;
}

/** The shares of a team's personas one after the other on a line as long as all customers; longer where they overlap. */
export function ShareBar({ personas, current = null, className }: Props) {
  const sum = shareSum(personas) ?? 0;
  const whole = Math.max(1, sum);
  return (
    <div aria-hidden="true" className={classes("relative h-2 w-full forced-color-adjust-none", className)}>
      <div className="absolute inset-y-0 left-0 rounded-full bg-rule" style={{ width: `${100 / whole}%` }} />
      <div className="absolute inset-0 flex overflow-hidden rounded-full">
        {personas.map(({ id, mark, share }) =>
          share ? (
            <span
              key={id}
              className="border-r-2 border-paper last:border-r-0"
              style={{
                width: `${(share / whole) * 100}%`,
                background: current === null || current === id ? markOf(mark).colour : "var(--rule-strong)",
              }}
            />
          ) : null,
        )}
      </div>
      {sum > 1 && (
        <span className="absolute -inset-y-1 w-0.5 bg-ink" style={{ left: `calc(${100 / whole}% - 1px)` }} />
      )}
    </div>
  );
}
