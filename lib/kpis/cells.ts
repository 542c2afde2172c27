import type { Grain, Period } from "@/lib/kpis/period";
import { grains, keptPeriods, type RollupSpan } from "@/lib/kpis/rollup-span";

/** The kept periods of a span cut at every boundary of any grain, and which period of each grain a cell lies in (or none). */
export interface SpanCells {
  boundsMs: number[];
  boundsDay: string[];
  periodOf(grain: Grain, cell: number): Period | null;
}

export function cellsOf(span: RollupSpan): SpanCells {
  const days = new Map<number, string>();
  for (const grain of grains) {
    for (const period of keptPeriods(span, grain)) {
      days.set(period.startMs, period.startsOn);
      days.set(period.endMs, period.endsOn);
    }
  }
  const boundsMs = [...days.keys()].sort((a, b) => a - b);
  const lookup = Object.fromEntries(
    grains.map((grain) => {
      const periods = keptPeriods(span, grain);
      let at = 0;
      const byCell = boundsMs.map((ms) => {
        while (at < periods.length && periods[at]!.endMs <= ms) at++;
        const period = periods[at];
        return period && period.startMs <= ms ? period : null;
      });
      return [grain, byCell];
    }),
  ) as Record<Grain, (Period | null)[]>;
  return {
    boundsMs,
    boundsDay: boundsMs.map((ms) => days.get(ms)!),
    periodOf: (grain, cell) => lookup[grain][cell] ?? null,
  };
}
