import type { CivilDate } from "@/lib/dates";

/** A monthly export, and a few days to make it. */
const STALE_AFTER_DAYS = 35;

/** How old a source's newest fact is. @unit days; null when it holds none */
export function ageInDays(latestDay: CivilDate | null, today: CivilDate): number | null {
  if (latestDay === null) return null;
  return Math.round((Date.parse(today) - Date.parse(latestDay)) / 86_400_000);
}

export function isStale(latestDay: CivilDate | null, today: CivilDate): boolean {
  const age = ageInDays(latestDay, today);
  return age !== null && age > STALE_AFTER_DAYS;
}
