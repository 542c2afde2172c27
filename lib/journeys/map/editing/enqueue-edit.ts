import { compactOps } from "@/lib/journeys/map/editing/compact-ops";
import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import { type Engine, lastContent, savedItem, withChange } from "@/lib/journeys/map/editing/engine";
import { sameValue } from "@/lib/journeys/map/editing/item-content";
import { type Base, type PendingEdit, unknownBase } from "@/lib/journeys/map/editing/pending-edit";
import { type PlainOp, plainOp } from "@/lib/journeys/map/editing/plain-op";
import { stepOf, withStep } from "@/lib/journeys/map/editing/undo-step";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";

/** What fields of items held when a person began to write in them, by item. */
export type Began = Readonly<Record<string, ItemContent>>;

export interface NewEdit {
  id: string;
  label: string;
  merge: string | null;
  /** ISO instant */
  at: string;
  userId: string | null;
  order: number;
}

/** Whether an op changes anything; one on what is gone does, when it says more than where it stands. */
function matters(engine: Engine, op: PlainOp): boolean {
  const item = engine.state[op.kind][op.id] as unknown as Record<string, unknown> | undefined;
  if (op.op === "put") return true;
  if (op.op === "remove") return item !== undefined;
  const fields = Object.keys(op.patch);
  if (item) return fields.some((field) => !sameValue(item[field], op.patch[field]));
  return engine.gone.has(op.id) && fields.some((field) => field !== "position");
}

/** What an op is based on: my own last edit of the item where one is under way, else the item as it was received. */
function baseOf(engine: Engine, op: PlainOp): Base | null {
  const own = engine.pending.findLast((edit) => edit.ops.some(({ id }) => id === op.id));
  if (own) return { after: own.id };
  return savedItem(engine, op.id, op.kind)?.revision ?? engine.gone.get(op.id)?.revision ?? null;
}

interface New {
  ops: PlainOp[];
  isUndo: boolean;
  began?: Began;
}

/** Whether fields of an item hold what they held when the writing began: nobody wrote in them meanwhile. */
function isAsBegun(shown: ItemContent | null, began: ItemContent): boolean {
  return Object.entries(began).every(([field, value]) => sameValue(shown?.[field], value));
}

/** An edit of a text that somebody else changed meanwhile is based on what its writer saw, and so meets that change. */
function asBegun(edit: PendingEdit, began: Began): PendingEdit {
  const bases = { ...edit.bases };
  const seen = { ...edit.seen };
  for (const { id } of edit.ops) {
    const shown = seen[id] ?? null;
    if (!began[id] || !(id in bases) || isAsBegun(shown, began[id])) continue;
    seen[id] = { ...shown, ...began[id] };
    if (typeof bases[id] === "number") bases[id] = unknownBase;
  }
  return { ...edit, bases, seen };
}

function pendingEdit(engine: Engine, edit: NewEdit, { ops, isUndo, began = {} }: New): PendingEdit {
  const bases: Record<string, Base> = {};
  for (const op of ops) {
    const base = op.op === "put" ? null : baseOf(engine, op);
    if (base !== null) bases[op.id] = base;
  }
  const seen = Object.fromEntries(
    ops.map((op) => [op.id, op.op === "put" ? null : lastContent(engine, op.id, op.kind)]),
  );
  return asBegun({ ...edit, isUndo, ops, bases, seen, attempts: 0, rebases: 0, open: [] }, began);
}

/** Typing that isn't sent yet is one edit; null: they can't be one. */
function mergedEdit(last: PendingEdit | undefined, edit: PendingEdit): PendingEdit | null {
  if (!last || edit.merge === null || last.merge !== edit.merge) return null;
  if (last.attempts > 0 || last.open.length > 0 || last.isUndo) return null;
  const ops = compactOps([...last.ops, ...edit.ops]);
  return { ...last, ops, bases: { ...edit.bases, ...last.bases }, seen: { ...edit.seen, ...last.seen } };
}

/** Puts ops that name each item once at the end of the queue; nothing is noted for undo. */
export function enqueueOps(engine: Engine, edit: NewEdit, what: New): Engine {
  const made = pendingEdit(engine, edit, what);
  const merged = mergedEdit(engine.pending.at(-1), made);
  const kept = merged ? engine.pending.slice(0, -1) : engine.pending;
  const added = merged ?? made;
  return withChange(engine, { pending: added.ops.length > 0 ? [...kept, added] : kept });
}

/**
 * A new edit of mine: on screen at once, to be sent, to be undone. The same engine when it changes nothing.
 * @param began where it ends a writing that began before: what stood there then
 */
export function enqueueEdit(
  engine: Engine,
  edit: NewEdit,
  draftOps: readonly DraftOp[],
  began?: Began,
): Engine {
  const ops = compactOps(draftOps.map(plainOp)).filter((op) => matters(engine, op));
  if (ops.length === 0) return engine;
  const next = enqueueOps(engine, edit, { ops, isUndo: false, began });
  const id = next.pending.at(-1)?.id ?? edit.id;
  const step = stepOf({ ...edit, id, ops }, engine.state, next.state);
  return { ...next, undo: withStep(engine.undo, step), redo: [] };
}
