import type { ItemKind } from "@/lib/journeys/map/item-kinds";

/** `both`: theirs stays, mine becomes another card beside it. */
export type Choice = "mine" | "theirs" | "both";

/** An item as far as a comparison of two of them goes: its draft's fields. */
export type ItemContent = Readonly<Record<string, unknown>>;

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
  /** what both changed, differently; empty when the item as a whole is meant (gone, removed, not empty) */
  fields: readonly string[];
  /** `undo`: it was changed by somebody after what is to be undone (or done again) */
  reason: "changed" | "gone" | "exists" | "not-empty" | "undo";
  /** what may be chosen here */
  choices: readonly Choice[];
}
