import type { Engine } from "@/lib/journeys/map/editing/engine";
import { findItem } from "@/lib/journeys/map/editing/item-content";

/**
 * Whether an edit of mine on an item waits, or was the last one on it. Of what is gone only the first can be said: it is mine
 * that it goes, or mine must meet that it went.
 */
export function isMine(engine: Engine, id: string): boolean {
  if (engine.pending.some(({ ops }) => ops.some((op) => op.id === id))) return true;
  const revision = findItem(engine.state, id)?.item.revision;
  return revision !== undefined && engine.own.get(id) === revision;
}
