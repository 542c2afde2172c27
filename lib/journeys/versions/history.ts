import { civilDateOf } from "@/lib/dates";
import type { MapDocument } from "@/lib/journeys/map/document";
import { stateOf } from "@/lib/journeys/map/state";
import { diffMaps } from "@/lib/journeys/versions/diff";
import { mapOfDocument } from "@/lib/journeys/versions/map-of-document";
import type { MapVersionSummary } from "@/lib/journeys/versions/schema";
import { type ChangeDigest, digestOf } from "@/lib/journeys/versions/words/change-digest";
import type { SideNames } from "@/lib/journeys/versions/words/sides";

/** What ids in documents stand for that are not in the documents themselves. */
export type TeamNames = Omit<SideNames, "state">;

export interface HistoryEntry extends MapVersionSummary {
  /** the version before; null: there is none */
  since: string | null;
  /** what changed since then; empty: nothing; null: there is none before */
  changed: string | null;
}

/** A document with what its ids stand for. */
export function namesOf(document: MapDocument, names: TeamNames): SideNames {
  const { items } = mapOfDocument(document, { journey: "", revision: 0, at: "" });
  return { ...names, state: stateOf(items) };
}

/** What is different between two documents, as much as a sentence tells. */
export function digestBetween(before: MapDocument, after: MapDocument): ChangeDigest {
  return digestOf(diffMaps(before, after));
}

/** Entries by the day they were kept on in a zone, in the order given. */
export function byDay<T extends { createdAt: string }>(
  entries: readonly T[],
  zone: string,
): { day: string; entries: T[] }[] {
  const days = Map.groupBy(entries, ({ createdAt }) => civilDateOf(Date.parse(createdAt), zone));
  return [...days].map(([day, own]) => ({ day, entries: own }));
}
