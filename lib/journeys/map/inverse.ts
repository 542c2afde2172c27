import { changeItems } from "@/lib/journeys/map/change-items";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { Item, MapOp } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

/** What the server keeps about an item; an editor doesn't say it. */
const kept = new Set(["revision", "createdAt", "updatedAt", "updatedById"]);

/** An item without what only the server says of it. */
export function draftOf<K extends ItemKind>(item: Item<K>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !kept.has(key)));
}

function inverseOf(state: MapState, op: MapOp): MapOp | null {
  const id = op.op === "put" ? op.item.id : op.id;
  const before = state[op.kind][id];
  if (op.op === "put") return before ? null : { op: "remove", kind: op.kind, id, base: 0 };
  if (!before) return null;
  if (op.op === "remove") return { op: "put", kind: op.kind, item: draftOf(before) } as unknown as MapOp;
  const fields = Object.keys(op.patch) as (keyof typeof before)[];
  const patch = Object.fromEntries(fields.map((field) => [field, before[field]]));
  return { op: "patch", kind: op.kind, id, base: before.revision, patch } as unknown as MapOp;
}

/** The ops that undo these, last one first. `base` is the revision before the edit: the caller knows the one after it. */
export function inverseOps(before: MapState, ops: readonly MapOp[]): MapOp[] {
  const inverse: MapOp[] = [];
  let state = before;
  for (const op of ops) {
    const undo = inverseOf(state, op);
    if (undo) inverse.unshift(undo);
    // Revisions play no part in what an op takes away; the newest of anything is taken for granted here.
    const based = op.op === "put" ? op : { ...op, base: state[op.kind][op.id]?.revision ?? 0 };
    state = changeItems(state, [based], { revision: -1, now: new Date(0).toISOString(), userId: null }).state;
  }
  return inverse;
}
