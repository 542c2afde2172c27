import { type Engine, savedItem, withChange } from "@/lib/journeys/map/editing/engine";
import { type AnyItem, contentOf, findItem } from "@/lib/journeys/map/editing/item-content";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import type { MapChanges } from "@/lib/journeys/map/schema";

type Saved = Map<string, { kind: ItemKind; item: AnyItem | null }>;

/** What of it is news: newer than what is known of the item, there or gone. */
function news(engine: Engine, { items, removed, revision }: MapChanges): Saved {
  const saved: Saved = new Map();
  for (const kind of itemKinds)
    for (const item of items[kind]) {
      const known = savedItem(engine, item.id, kind)?.revision ?? engine.gone.get(item.id)?.revision ?? -1;
      if (item.revision > known) saved.set(item.id, { kind, item });
    }
  for (const id of removed) {
    const item = savedItem(engine, id);
    const kind = item && kindOf(engine, id);
    if (kind && item.revision <= revision) saved.set(id, { kind, item: null });
  }
  return saved;
}

function kindOf(engine: Engine, id: string): ItemKind | null {
  const shown = findItem(engine.state, id);
  return shown?.kind ?? engine.pending.flatMap(({ ops }) => ops).find((op) => op.id === id)?.kind ?? null;
}

/** Takes in items as they are at a revision, whether or not all before it is known. My pending edits stay on top. */
export function withNews(engine: Engine, changes: MapChanges): Engine {
  const saved = news(engine, changes);
  const gone = new Map(engine.gone);
  for (const [id, { kind, item }] of saved) {
    const before = item ? null : contentOf(savedItem(engine, id, kind));
    if (before) gone.set(id, { content: before, kind, revision: changes.revision });
    else gone.delete(id);
  }
  return { ...withChange(engine, { saved }), gone };
}

/** Takes in everything that others (and I) changed after a revision that was known here. */
export function receiveChanges(engine: Engine, changes: MapChanges): Engine {
  const next = withNews(engine, changes);
  return { ...next, revision: Math.max(engine.revision, changes.revision) };
}
