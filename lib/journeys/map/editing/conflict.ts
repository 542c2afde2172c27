import type { ItemKind } from "@/lib/journeys/map/item-kinds";

/** `both`: theirs stays, mine becomes another card beside it. */
export type Choice = "mine" | "theirs" | "both";

/** An item as far as a comparison of two of them goes: its draft's fields. */
export type ItemContent = Readonly<Record<string, unknown>>;

/** `id` null: an API token, or somebody who is gone. `at`: an ISO instant. */
export interface Author {
  id: string | null;
  at: string;
}

/** Who last changed an item, as far as it says so. */
export function authorOf(item: object | null | undefined): Author | null {
  if (!item || !("updatedAt" in item) || !("updatedById" in item)) return null;
  return { id: item.updatedById as string | null, at: String(item.updatedAt) };
}

/**
 * What a person must decide: they and somebody else changed the same thing of one item. Mine stays on screen meanwhile.
 * `mine`, `theirs`, `base` (before both): null where the item isn't there.
 */
export interface Conflict {
  id: string;
  editId: string;
  /** what was being done, e.g. "Edit card" */
  label: string;
  kind: ItemKind;
  itemId: string;
  mine: ItemContent | null;
  theirs: ItemContent | null;
  base: ItemContent | null;
  /** who made theirs and when; null: not known (only cards say it) */
  theirsBy: Author | null;
  /** what both changed, differently; empty when the item as a whole is meant (gone, removed, not empty) */
  fields: readonly string[];
  /** `undo`: it was changed by somebody after what is to be undone (or done again) */
  reason: "changed" | "gone" | "exists" | "not-empty" | "undo";
  /** what I wrote that hangs on the decision, to be copied; empty: no words */
  text: string;
  /** what may be chosen here */
  choices: readonly Choice[];
}
