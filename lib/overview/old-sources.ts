import { civilDateOf, DAY_MS } from "@/lib/dates";
import { formatPlural, formatRelative } from "@/lib/format";
import { isStale } from "@/lib/imports/freshness";
import type { OverviewSource } from "./schema";

export interface OldSource extends OverviewSource {
  lastImportAt: Date;
}

/** The sources whose last import is too long ago, the longest first. One that never had any waits for its first, not a new one. */
export function oldSources(sources: readonly OverviewSource[], nowMs: number, zone: string): OldSource[] {
  const today = civilDateOf(nowMs, zone);
  const isOld = (source: OverviewSource): source is OldSource =>
    source.lastImportAt !== null && isStale(civilDateOf(source.lastImportAt.getTime(), zone), today);
  const at = ({ lastImportAt }: OldSource) => lastImportAt.getTime();
  return sources.filter(isOld).sort((a, b) => at(a) - at(b) || a.name.localeCompare(b.name, "en"));
}

const WEEK_MS = 7 * DAY_MS;
const MOST_WEEKS = 26;

/** How long ago an import was: "3 days ago", and in weeks up to half a year, since months are too coarse to act on. */
export function importAge(at: Date, nowMs: number): string {
  const weeks = Math.floor((nowMs - at.getTime()) / WEEK_MS);
  return weeks >= 1 && weeks <= MOST_WEEKS ? `${formatPlural(weeks, "week")} ago` : formatRelative(at, nowMs);
}
