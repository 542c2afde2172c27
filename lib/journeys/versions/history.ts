import { civilDateOf } from "@/lib/dates";
import type { MapNames } from "@/lib/journeys/map/conflicts/names";
import type { MapDocument } from "@/lib/journeys/map/document";
import { stateOf } from "@/lib/journeys/map/state";
import { diffMaps } from "@/lib/journeys/versions/diff";
import { mapOfDocument } from "@/lib/journeys/versions/map-of-document";
import type { MapVersionSummary } from "@/lib/journeys/versions/schema";
import { changeSentence } from "@/lib/journeys/versions/words/change-sentence";

/** What ids in documents stand for that are not in the documents themselves. */
export type TeamNames = Omit<MapNames, "state">;

export interface HistoryEntry extends MapVersionSummary {
  /** what changed since the version before; empty: nothing; null: there is none before */
  changed: string | null;
}

/** A document with what its ids stand for. */
export function namesOf(document: MapDocument, names: TeamNames): MapNames {
  const { items } = mapOfDocument(document, { journey: "", revision: 0, at: "" });
  return { ...names, state: stateOf(items) };
}

/** What is different between two documents, as a sentence; empty: nothing. */
export function changedBetween(before: MapDocument, after: MapDocument, names: TeamNames): string {
  return changeSentence(diffMaps(before, after), {
    before: namesOf(before, names),
    after: namesOf(after, names),
  });
}

/**
 * Versions with what changed since the one before.
 * @param versions newest first
 * @param documents of these versions, and of the one before the last of them if there is one
 */
export function historyOf(
  versions: readonly MapVersionSummary[],
  before: MapVersionSummary | null,
  documents: ReadonlyMap<string, MapDocument>,
  names: TeamNames,
): HistoryEntry[] {
  return versions.map((version, index) => {
    const last = versions[index + 1] ?? before;
    const [was, is] = [last && documents.get(last.id), documents.get(version.id)];
    return { ...version, changed: was && is ? changedBetween(was, is, names) : null };
  });
}

/** Entries by the day they were kept on in a zone, in the order given. */
export function byDay<T extends { createdAt: string }>(
  entries: readonly T[],
  zone: string,
): { day: string; entries: T[] }[] {
  const days = Map.groupBy(entries, ({ createdAt }) => civilDateOf(Date.parse(createdAt), zone));
  return [...days].map(([day, own]) => ({ day, entries: own }));
}
