import { addDays, type CivilDate, civilDateOf } from "@/lib/dates";
import {
  type Calendar,
  type Grain,
  nextPeriod,
  type Period,
  periodAt,
  periodsBetween,
  previousPeriod,
} from "@/lib/kpis/period";

export const grains: readonly Grain[] = ["week", "month", "quarter"];

/**
 * Which periods to count. `counted` has, for each grain, the periods to keep, and before them one more whose activity the
 * first one's retention looks back to. All are whole, also the weeks that reach over the ends.
 */
export interface RollupSpan {
  counted: Record<Grain, Period[]>;
  /** half-open range of instants whose events matter: from the earliest period to W past the latest */
  fromMs: number;
  untilMs: number;
}

/**
 * The span for facts that changed between two instants: the quarter of the first that can matter, through the quarter after
 * the last (its retention looks back). An entry matters up to W before a changed instant; and when the as-of moved,
 * everything that was or becomes still maturing does as well, so pass the earlier as-of as `firstMs` when it is earlier.
 */
export function rollupSpan(
  firstMs: number,
  lastMs: number,
  windowDays: number,
  calendar: Calendar,
): RollupSpan {
  const windowMs = windowDays * 86_400_000;
  const first = periodAt("quarter", firstMs - windowMs, calendar);
  const last = nextPeriod(periodAt("quarter", lastMs, calendar), calendar);
  const counted = Object.fromEntries(
    grains.map((grain) => {
      const kept = periodsBetween(grain, first.startsOn, last.endsOn, calendar);
      return [grain, [previousPeriod(kept[0]!, calendar), ...kept]];
    }),
  ) as Record<Grain, Period[]>;
  const all = grains.flatMap((grain) => counted[grain]);
  return {
    counted,
    fromMs: Math.min(...all.map((period) => period.startMs)),
    untilMs: Math.max(...all.map((period) => period.endMs)) + windowMs,
  };
}

/** The periods whose roll-ups are written: all but the look-back one. */
export function keptPeriods(span: RollupSpan, grain: Grain): Period[] {
  return span.counted[grain].slice(1);
}

/** Every civil day of the span in the team's zone, the last one exclusive. */
export function daysOfSpan(span: RollupSpan, zone: string): CivilDate[] {
  const days: CivilDate[] = [];
  const end = civilDateOf(span.untilMs, zone);
  for (let day = civilDateOf(span.fromMs, zone); day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
