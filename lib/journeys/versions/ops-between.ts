import type { MapDocument } from "@/lib/journeys/map/document";
import { draftOf } from "@/lib/journeys/map/draft-of";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { Item, MapOp } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

const frame: readonly ItemKind[] = ["stage", "step", "lane", "persona"];
const inside: readonly ItemKind[] = ["card", "point", "link"];

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function written(state: MapState, document: MapDocument, kind: ItemKind): MapOp[] {
  return document.items[kind].flatMap((item): MapOp[] => {
    const now = state[kind][item.id];
    if (!now) return [{ op: "put", kind, item } as unknown as MapOp];
    const { id, ...wanted } = item as unknown as Record<string, unknown> & { id: string };
    const is = draftOf(now as Item<ItemKind>);
    const patch = Object.fromEntries(
      Object.entries(wanted).filter(([field, value]) => !same(is[field], value)),
    );
    if (Object.keys(patch).length === 0) return [];
    return [{ op: "patch", kind, id, base: now.revision, patch } as unknown as MapOp];
  });
}

function removed(state: MapState, document: MapDocument, kind: ItemKind): MapOp[] {
  const kept = new Set(document.items[kind].map(({ id }) => id));
  return Object.values(state[kind])
    .filter(({ id }) => !kept.has(id))
    .map(({ id, revision }): MapOp => ({ op: "remove", kind, id, base: revision }));
}

/**
 * The ops that make a map what a document says, in an order in which each can be done: first what cards move into, last what
 * they have left.
 */
export function opsBetween(state: MapState, document: MapDocument): MapOp[] {
  const of = (kinds: readonly ItemKind[], make: typeof written) =>
    kinds.flatMap((kind) => make(state, document, kind));
  return [
    ...of(frame, written),
    ...of(inside, removed),
    ...of(inside, written),
    ...of(frame.toReversed(), removed),
  ];
}
