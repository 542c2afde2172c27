import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { Item } from "@/lib/journeys/map/schema";

/** What the server keeps about an item; an editor doesn't say it. */
const kept = new Set(["revision", "createdAt", "updatedAt", "updatedById"]);

/** An item without what only the server says of it. */
export function draftOf<K extends ItemKind>(item: Item<K>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !kept.has(key)));
}
