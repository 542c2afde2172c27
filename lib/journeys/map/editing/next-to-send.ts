import type { Engine } from "@/lib/journeys/map/editing/engine";
import { type PendingEdit, unknownBase } from "@/lib/journeys/map/editing/pending-edit";
import { mapOp, referencesOf } from "@/lib/journeys/map/editing/plain-op";
import type { MapEdit } from "@/lib/journeys/map/schema";

/** The first edit that waits for nobody's decision: neither its own nor one about something it builds upon. */
export function nextToSend({ pending }: Engine): PendingEdit | null {
  const held = new Set<string>();
  const notThere = new Set<string>();
  for (const edit of pending) {
    const waits =
      edit.open.length > 0 ||
      edit.ops.some((op) => held.has(op.id) || referencesOf(op).some((id) => notThere.has(id)));
    if (!waits) return edit;
    for (const { op, id } of edit.ops) {
      held.add(id);
      if (op === "put") notThere.add(id);
    }
  }
  return null;
}

/** As it is sent; every edit before it on the same items was answered. */
export function sentEdit({ id, ops, bases }: PendingEdit): MapEdit {
  const base = (of: string) => {
    const known = bases[of];
    return typeof known === "number" && known !== unknownBase ? known : 0;
  };
  return { id, ops: ops.map((op) => mapOp(op, base(op.id))) };
}
