import { formatDateTime, formatPlural } from "@/lib/format";
import type { MapVersionSummary, VersionKind } from "@/lib/journeys/versions/schema";
import type { ChangeCounts } from "@/lib/journeys/versions/words/change-counts";

export const versionKindWords: Record<VersionKind, string> = {
  automatic: "kept automatically",
  named: "named",
  safety: "safety copy",
};

/** What a version is called where several are chosen from: its name and when it was kept. */
export function versionLabel({ name, kind, createdAt }: MapVersionSummary, zone: string): string {
  const when = formatDateTime(createdAt, zone);
  if (name !== "") return `${name} · ${when}`;
  return kind === "safety" ? `Safety copy · ${when}` : when;
}

/** What restoring does to the map of now, one line each; empty: nothing is different. */
export function restoringWords(counts: ChangeCounts): string[] {
  const back = counts.moved + counts.reworded + counts.score + counts.details;
  return [
    counts.added > 0 ? `${formatPlural(counts.added, "card comes", "cards come")} back` : "",
    counts.removed > 0 ? `${formatPlural(counts.removed, "card goes", "cards go")}` : "",
    back > 0
      ? `${formatPlural(back, "change")} of words, places, scores and details ${back === 1 ? "is" : "are"} taken back`
      : "",
    counts.frame > 0
      ? `${formatPlural(counts.frame, "change")} around the cards ${counts.frame === 1 ? "is" : "are"} taken back`
      : "",
  ].filter(Boolean);
}
