import { fieldName, fieldValue } from "@/lib/journeys/map/conflicts/field-words";
import { type MapNames, placeWords } from "@/lib/journeys/map/conflicts/names";
import type { Conflict, ItemContent } from "@/lib/journeys/map/editing/conflict";

/** One thing that both changed, side by side. null: the item isn't there on that side. */
export interface ConflictRow {
  field: string;
  name: string;
  base: string | null;
  theirs: string | null;
  mine: string | null;
}

const placeFields = ["laneId", "stageId", "stepId"];

/** The fields to show: what both changed; of an item that one of them has no more, what it said. */
function shownFields({ kind, fields, mine, theirs }: Conflict): string[] {
  if (fields.length > 0) {
    const others = fields.filter((field) => kind !== "card" || !placeFields.includes(field));
    return others.length < fields.length ? ["place", ...others] : others;
  }
  const content = theirs ?? mine ?? {};
  if (kind === "card") return ["text", "place"];
  return ["name", "value", "label"].filter((field) => field in content).slice(0, 1);
}

/** A position is a number that says nothing to people. */
function orderWords(content: ItemContent, base: ItemContent | null): string {
  return base && content.position === base.position ? "as it was" : "moved";
}

/** A conflict by field, in words. */
export function conflictRows(conflict: Conflict, names: MapNames): ConflictRow[] {
  const { kind, base, theirs, mine } = conflict;
  return shownFields(conflict).map((field) => {
    const words = (content: ItemContent | null) => {
      if (!content) return null;
      if (field === "place") return placeWords(names.state, content);
      return field === "position" ? orderWords(content, base) : fieldValue(field, content, names);
    };
    return {
      field,
      name: field === "place" ? "Place" : fieldName(kind, field, theirs ?? mine, names),
      base: field === "position" ? null : words(base),
      theirs: words(theirs),
      mine: words(mine),
    };
  });
}
