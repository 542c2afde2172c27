import { formatPeriod, formatPeriodShort, parsePeriod } from "@/lib/kpis/period";
import { periodOf, type Snapshot } from "./snapshot";

/** A quarter's label in few characters, by itself: "Q3 2026". A label no calendar can read stays as it is. */
export function quarterShort(label: string, fiscalYearStartMonth: number): string {
  const period = parsePeriod(label, { timeZone: "UTC", fiscalYearStartMonth });
  return period ? formatPeriodShort(period) : label;
}

/** "Third quarter, 2026" */
export function quarterTitle(snapshot: Snapshot): string {
  return formatPeriod(periodOf(snapshot));
}

/** Heads of the two columns that are compared: "Q2" and "Q3", with their years where these differ. */
export function columnHeads({ period, comparedWith }: Snapshot): { before: string; now: string } {
  const sameYear = period.label.slice(0, 4) === comparedWith.slice(0, 4);
  const head = (label: string) => (sameYear ? label.slice(5) : `${label.slice(5)} ${label.slice(0, 4)}`);
  return { before: head(comparedWith), now: head(period.label) };
}
