import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import type { Item, MapItems } from "@/lib/journeys/map/schema";

/** A map's items by kind and id. Never changed in place. */
export type MapState = { readonly [K in ItemKind]: Readonly<Record<string, Item<K>>> };

/** An empty map. */
export function emptyState(): MapState {
  return { stage: {}, step: {}, lane: {}, persona: {}, card: {}, point: {}, link: {} };
}

export function stateOf(items: MapItems): MapState {
  const byId = itemKinds.map((kind) => [
    kind,
    Object.fromEntries(items[kind].map((item) => [item.id, item])),
  ]);
  return Object.fromEntries(byId) as unknown as MapState;
}

export function itemsOf(state: MapState): MapItems {
  const lists = itemKinds.map((kind) => [kind, Object.values(state[kind])]);
  return Object.fromEntries(lists) as unknown as MapItems;
}
