import type { FrozenImport } from "../snapshot";

/** A live import, as far as finding it again goes. */
export interface LiveImport {
  id: string;
  sourceId: string;
  sourceName: string;
  fileName: string;
  sha256: string;
}

export interface MatchedImports<Live extends LiveImport> {
  /** The live import that holds the facts of each frozen one. */
  found: { frozen: FrozenImport; live: Live }[];
  removed: FrozenImport[];
  /** Those found by their bytes, not by their id. */
  again: FrozenImport[];
  since: Live[];
}

/**
 * Finds the imports a review was frozen with among the live ones: by id, else by the same bytes in the same source, so that
 * an import that was undone and brought in again counts as the same.
 */
export function matchImports<Live extends LiveImport>(
  frozen: readonly FrozenImport[],
  live: readonly Live[],
): MatchedImports<Live> {
  const free = new Map(live.map((one) => [one.id, one]));
  const byId = new Map<string, Live>();
  for (const { id } of frozen) {
    const same = free.get(id);
    if (same) byId.set(id, same);
    free.delete(id);
  }
  const result: MatchedImports<Live> = { found: [], removed: [], again: [], since: [] };
  for (const one of frozen) {
    const sameBytes = () =>
      [...free.values()].find((l) => l.sourceId === one.sourceId && l.sha256 === one.sha256);
    const match = byId.get(one.id) ?? sameBytes();
    if (!match) {
      result.removed.push(one);
      continue;
    }
    free.delete(match.id);
    result.found.push({ frozen: one, live: match });
    if (match.id !== one.id) result.again.push(one);
  }
  result.since = [...free.values()];
  return result;
}
