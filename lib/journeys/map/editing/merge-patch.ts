import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import { sameValue } from "@/lib/journeys/map/editing/item-content";

/** Where an item stands is one thing, whichever of its fields say so; `position` only orders it among its neighbours. */
const place = ["laneId", "stageId", "stepId"];
/** Two of these can't contradict each other: the later one holds. */
const lastHolds = new Set(["position", "confirmedAt"]);

interface Merged {
  /** what of mine goes on top of theirs; empty: nothing is left to do */
  patch: ItemContent;
  /** what both changed, differently */
  fields: string[];
}

/**
 * My patch of an item that somebody else changed as well: other fields go together, the same value is agreement, a moved item
 * can be reworded. Of two different places or values a person must choose.
 * @param base the item before both of us
 */
export function mergePatch(base: ItemContent, theirs: ItemContent, mine: ItemContent): Merged {
  const theyChanged = (field: string) => !sameValue(base[field], theirs[field]);
  const iChanged = (field: string) => field in mine && !sameValue(base[field], mine[field]);
  const theyMoved = place.some((field) => field in theirs && theyChanged(field));
  const iMoved = place.some(iChanged);
  const patch: Record<string, unknown> = {};
  const fields: string[] = [];
  for (const field of Object.keys(mine)) {
    if (sameValue(mine[field], theirs[field])) continue;
    if (place.includes(field)) {
      if (!iMoved) continue;
      patch[field] = mine[field];
      if (theyMoved) fields.push(field);
    } else if (field === "position" && theyMoved && !iMoved) {
      // It stands elsewhere now, among others than those I ordered it with.
    } else if (iChanged(field)) {
      patch[field] = mine[field];
      if (theyChanged(field) && !lastHolds.has(field)) fields.push(field);
    }
  }
  return { patch, fields };
}
