import { draftOf } from "@/lib/journeys/map/draft-of";
import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import type { Item } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

export type AnyItem = Item<ItemKind>;

export interface FoundItem {
  kind: ItemKind;
  item: AnyItem;
}

/** An item without what only the server says of it; null stays null. */
export function contentOf(item: AnyItem | null | undefined): ItemContent | null {
  return item ? draftOf(item) : null;
}

/** Whether two values of a field say the same; lists in the same order. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** The fields in which two contents differ. */
export function differingFields(one: ItemContent, other: ItemContent): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].filter((field) => !sameValue(one[field], other[field]));
}

export function sameContent(one: ItemContent | null, other: ItemContent | null): boolean {
  return one === null || other === null ? one === other : differingFields(one, other).length === 0;
}

/** An item of a kind, or of any; ids are unique over all kinds. */
export function findItem(state: MapState, id: string, kind?: ItemKind): FoundItem | null {
  for (const one of kind ? [kind] : itemKinds) {
    const item = state[one][id];
    if (item) return { kind: one, item };
  }
  return null;
}
