import { type Engine, savedItem } from "@/lib/journeys/map/editing/engine";
import type { PendingEdit } from "@/lib/journeys/map/editing/pending-edit";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import type { MapConflict } from "@/lib/journeys/map/schema";

function foundFor(engine: Engine, edit: PendingEdit, op: PlainOp): Omit<MapConflict, "index"> | null {
  const { kind, id } = op;
  const saved = savedItem(engine, id, kind);
  const current = saved as unknown as Record<string, unknown> | null;
  if (op.op === "put") return saved ? { kind, id, reason: "exists", current } : null;
  if (!saved) return { kind, id, reason: "gone", current: null };
  return saved.revision === edit.bases[id] ? null : { kind, id, reason: "changed", current };
}

/**
 * What the server would say against an edit, as far as others' changes were received already. Only for an edit that the server
 * surely doesn't have: on one that it took in, it would see that edit itself as somebody's change.
 */
export function knownConflicts(engine: Engine, edit: PendingEdit): MapConflict[] {
  return edit.ops.flatMap((op, index) => {
    const found = foundFor(engine, edit, op);
    return found ? [{ index, ...found }] : [];
  });
}
