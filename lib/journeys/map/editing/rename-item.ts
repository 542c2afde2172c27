import type { PendingEdit } from "@/lib/journeys/map/editing/pending-edit";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";

function renamedKey<Value>(record: Readonly<Record<string, Value>>, from: string, to: string) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id === from ? to : id, value]));
}

/** An edit that means another item by the same: what I went on doing with mine when mine got an id of its own. */
export function renamedIn(edit: PendingEdit, from: string, to: string): PendingEdit {
  if (!edit.ops.some(({ id }) => id === from)) return edit;
  const ops = edit.ops.map((op): PlainOp => {
    if (op.id !== from) return op;
    return op.op === "put" ? { ...op, id: to, item: { ...op.item, id: to } } : { ...op, id: to };
  });
  return { ...edit, ops, bases: renamedKey(edit.bases, from, to), seen: renamedKey(edit.seen, from, to) };
}
