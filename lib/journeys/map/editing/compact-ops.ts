import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import { itemKinds } from "@/lib/journeys/map/item-kinds";

/** Two ops on one item as one; null: together they do nothing. */
function together(first: PlainOp, second: PlainOp): PlainOp | null {
  const { kind, id } = first;
  if (first.op === "put") {
    if (second.op === "remove") return null;
    const changed = second.op === "put" ? second.item : second.patch;
    return { op: "put", kind, id, item: { ...first.item, ...changed } };
  }
  if (first.op === "remove")
    // Removed and made anew under its id: it is there, only different.
    return second.op === "put" ? { op: "patch", kind, id, patch: withoutId(second.item) } : first;
  if (second.op === "remove") return second;
  const changed = second.op === "put" ? withoutId(second.item) : second.patch;
  return { op: "patch", kind, id, patch: { ...first.patch, ...changed } };
}

function withoutId({ id: _, ...fields }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return fields;
}

const leaves = new Set(["card", "point", "link"]);

function rank(op: PlainOp): number {
  const depth = itemKinds.indexOf(op.kind);
  if (op.op === "remove") return leaves.has(op.kind) ? 0 : 200 - depth;
  return op.op === "put" ? 10 + depth : 100;
}

/** An order in which no op needs a later one: cards go, things come (what holds others first), change, and holders go. */
export function inSafeOrder(ops: readonly PlainOp[]): PlainOp[] {
  return ops.toSorted((a, b) => rank(a) - rank(b));
}

/** At most one op an item, doing the same together. An edit that names each item once is left as it is. */
export function compactOps(ops: readonly PlainOp[]): PlainOp[] {
  const byId = new Map<string, PlainOp | null>();
  let repeated = false;
  for (const op of ops) {
    const before = byId.get(op.id);
    if (before) repeated = true;
    byId.set(op.id, before ? together(before, op) : op);
  }
  const left = [...byId.values()].filter((op) => op !== null);
  return repeated ? inSafeOrder(left) : left;
}
