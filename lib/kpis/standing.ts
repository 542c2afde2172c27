import { civilDateOf, DAY_MS } from "@/lib/dates";
import type { KpiStanding } from "./kpi-of-counts";
import { isOver, type Period, type SourceState } from "./period";

/** What decides whether a number of a period can still change. */
export interface StandingTerms {
  timeZone: string;
  windowDays: number;
  definitionVersion: number;
}

/** Whether a period is over for every source a number rests on; a number resting on none is never over. */
export function isOverForAll(period: Period, sources: readonly SourceState[]): boolean {
  return sources.length > 0 && sources.every((source) => isOver(period, source));
}

/** The earliest as-of of some event sources. @unit ms since 1970; null without sources, or when one holds no fact */
export function asOfMs(sources: readonly SourceState[]): number | null {
  let earliest: number | null = null;
  for (const { latestFactMs } of sources) {
    if (latestFactMs === null) return null;
    if (earliest === null || latestFactMs < earliest) earliest = latestFactMs;
  }
  return earliest;
}

/** A number that is final once its period is over. */
export function periodStanding(
  period: Period,
  sources: readonly SourceState[],
  terms: StandingTerms,
): KpiStanding {
  return {
    complete: isOverForAll(period, sources),
    finalOn: period.endsOn,
    definitionVersion: terms.definitionVersion,
  };
}

/** A conversion is final once the window of the period's last entrant has closed, too. */
export function windowStanding(
  period: Period,
  sources: readonly SourceState[],
  terms: StandingTerms,
): KpiStanding {
  const closesMs = period.endMs + terms.windowDays * DAY_MS;
  const asOf = asOfMs(sources);
  return {
    complete: isOverForAll(period, sources) && asOf !== null && asOf >= closesMs,
    finalOn: civilDateOf(closesMs, terms.timeZone),
    definitionVersion: terms.definitionVersion,
  };
}
