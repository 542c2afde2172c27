import { civilDateOf, DAY_MS } from "@/lib/dates";
import { formatPlural, formatRelative } from "@/lib/format";
import { isStale } from "@/lib/imports/freshness";
import type { OverviewSource } from "./schema";

/** The sources that have gone without an import for too long, the longest first; those that never had one come last. */
export function oldSources(
  sources: readonly OverviewSource[],
  nowMs: number,
  zone: string,
): OverviewSource[] {
  const today = civilDateOf(nowMs, zone);
  const isOld = ({ lastImportAt }: OverviewSource) =>
    lastImportAt === null || isStale(civilDateOf(lastImportAt.getTime(), zone), today);
  const at = ({ lastImportAt }: OverviewSource) => lastImportAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return sources.filter(isOld).sort((a, b) => at(a) - at(b) || a.name.localeCompare(b.name, "en"));
}

const WEEK_MS = 7 * DAY_MS;
const MOST_WEEKS = 26;

/** How long ago an import was: "3 days ago", and in weeks up to half a year, since months are too coarse to act on. */
export function importAge(at: Date, nowMs: number): string {
  const weeks = Math.floor((nowMs - at.getTime()) / WEEK_MS);
  return weeks >= 1 && weeks <= MOST_WEEKS ? `${formatPlural(weeks, "week")} ago` : formatRelative(at, nowMs);
}
