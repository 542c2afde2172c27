import { inSafeOrder } from "@/lib/journeys/map/editing/compact-ops";
import { authorOf, type Choice, type Conflict, type ItemContent } from "@/lib/journeys/map/editing/conflict";
import type { Engine } from "@/lib/journeys/map/editing/engine";
import { enqueueOps, type NewEdit } from "@/lib/journeys/map/editing/enqueue-edit";
import { contentOf, differingFields, sameValue } from "@/lib/journeys/map/editing/item-content";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import type { AskedUndo, ChangedItem, UndoStep } from "@/lib/journeys/map/editing/undo-step";
import type { MapState } from "@/lib/journeys/map/state";

type Direction = "undo" | "redo";
type Hand = Pick<NewEdit, "id" | "at" | "userId" | "order">;

function ends(item: ChangedItem, direction: Direction): { from: ItemContent | null; to: ItemContent | null } {
  return direction === "undo" ? { from: item.after, to: item.before } : { from: item.before, to: item.after };
}

function pick(content: ItemContent, fields: readonly string[]): ItemContent {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

/** The op that brings one item back; null: it is so already, or there is nothing to bring back. */
function opBack(state: MapState, id: string, item: ChangedItem, direction: Direction): PlainOp | null {
  const { kind } = item;
  const { from, to } = ends(item, direction);
  const current = contentOf(state[kind][id]);
  if (!to) return current ? { op: "remove", kind, id } : null;
  if (!current) return { op: "put", kind, id, item: to };
  const fields = from ? differingFields(from, to) : Object.keys(to);
  const patch = pick(
    to,
    fields.filter((field) => field !== "id" && !sameValue(current[field], to[field])),
  );
  return Object.keys(patch).length > 0 ? { op: "patch", kind, id, patch } : null;
}

/** Whether the item is not as this step of mine left it. */
function changedSince(engine: Engine, id: string, item: ChangedItem, direction: Direction): boolean {
  const { from, to } = ends(item, direction);
  const current = engine.state[item.kind][id];
  const content = contentOf(current);
  if (!from || !content) return (from === null) !== (content === null);
  const differs = to
    ? differingFields(from, to).some((field) => !sameValue(content[field], from[field]))
    : differingFields(from, content).length > 0;
  const waiting = engine.under.has(id);
  return differs || (!waiting && current?.revision !== engine.own.get(id));
}

function asked(engine: Engine, step: UndoStep, direction: Direction, editId: string): Conflict[] {
  return Object.entries(step.items)
    .filter(
      ([id, item]) => changedSince(engine, id, item, direction) && opBack(engine.state, id, item, direction),
    )
    .map(([itemId, item]) => {
      const { from, to } = ends(item, direction);
      const theirs = contentOf(engine.state[item.kind][itemId]);
      return {
        id: `${editId}:${itemId}`,
        editId,
        label: step.label,
        kind: item.kind,
        itemId,
        mine: to && { ...theirs, ...(from && theirs ? pick(to, differingFields(from, to)) : to) },
        theirs,
        theirsBy: authorOf(engine.state[item.kind][itemId]),
        base: from,
        fields: from && to ? differingFields(from, to) : [],
        text: "",
        reason: "undo",
        choices: ["mine", "theirs"],
      };
    });
}

function done(engine: Engine, step: UndoStep, direction: Direction, hand: Hand): Engine {
  const ops = Object.entries(step.items)
    .map(([id, item]) => opBack(engine.state, id, item, direction))
    .filter((op) => op !== null);
  const edit = { ...hand, label: step.label, merge: null };
  const next = ops.length > 0 ? enqueueOps(engine, edit, { ops: inSafeOrder(ops), isUndo: true }) : engine;
  const moved = { ...step, merge: null, editIds: [...step.editIds, hand.id] };
  return direction === "undo"
    ? { ...next, redo: [...next.redo, moved] }
    : { ...next, undo: [...next.undo, moved] };
}

/**
 * Takes my last step back, or does it again, as an edit of its own. What somebody changed since is asked about first, and until
 * then nothing of the step is done. `label`: of what was done; null: nothing.
 * @param editId takes back the step with this edit instead, although I did more since; nothing if it is taken back already
 */
export function undoEdit(
  engine: Engine,
  direction: Direction,
  hand: Hand,
  editId?: string,
): { engine: Engine; label: string | null } {
  const steps = engine[direction];
  const step = editId ? steps.find(({ editIds }) => editIds.includes(editId)) : steps.at(-1);
  if (!step) return { engine, label: null };
  const left = steps.filter((one) => one !== step);
  const popped = { ...engine, touched: new Set<string>(), [direction]: left };
  const conflicts = asked(engine, step, direction, hand.id);
  if (conflicts.length === 0) return { engine: done(popped, step, direction, hand), label: step.label };
  const ask: AskedUndo = { id: hand.id, step, direction, conflicts, skipped: [] };
  return { engine: { ...popped, asked: [...popped.asked, ask] }, label: null };
}

/** `mine`: undone all the same; `theirs`: this item stays as it is. Done when all of the step is decided. */
export function resolveUndo(
  engine: Engine,
  conflictId: string,
  choice: Choice,
  hand: Omit<Hand, "id">,
): Engine {
  const ask = engine.asked.find(({ conflicts }) => conflicts.some(({ id }) => id === conflictId));
  const conflict = ask?.conflicts.find(({ id }) => id === conflictId);
  if (!ask || !conflict?.choices.includes(choice)) return engine;
  const conflicts = ask.conflicts.filter((one) => one !== conflict);
  const skipped = choice === "theirs" ? [...ask.skipped, conflict.itemId] : ask.skipped;
  const others = engine.asked.filter((one) => one !== ask);
  const touched = new Set<string>();
  if (conflicts.length > 0) return { ...engine, touched, asked: [...others, { ...ask, conflicts, skipped }] };
  const items = Object.entries(ask.step.items).filter(([id]) => !skipped.includes(id));
  const rest = { ...engine, touched, asked: others };
  if (items.length === 0) return rest;
  // What was undone all the same is done again from what it was before: theirs.
  const based = items.map(([id, item]): [string, ChangedItem] => {
    const current = contentOf(engine.state[item.kind][id]);
    return [id, ask.direction === "undo" ? { ...item, after: current } : { ...item, before: current }];
  });
  const op = { ...ask.step, items: Object.fromEntries(items) };
  const undone = done(rest, op, ask.direction, { ...hand, id: ask.id });
  const target = ask.direction === "undo" ? "redo" : "undo";
  const again = { ...undone[target].at(-1)!, items: Object.fromEntries(based) };
  return { ...undone, [target]: [...undone[target].slice(0, -1), again] };
}
