import { compactOps, inSafeOrder } from "@/lib/journeys/map/editing/compact-ops";
import type { Choice, ItemContent } from "@/lib/journeys/map/editing/conflict";
import { type Engine, savedItem, withChange } from "@/lib/journeys/map/editing/engine";
import { contentOf, sameValue } from "@/lib/journeys/map/editing/item-content";
import {
  type OpenConflict,
  type PendingEdit,
  unlinked,
  withOp,
  withoutOps,
} from "@/lib/journeys/map/editing/pending-edit";
import { type PlainOp, referencesOf } from "@/lib/journeys/map/editing/plain-op";
import { stepsWithout } from "@/lib/journeys/map/editing/refuse-edit";
import { renamedIn } from "@/lib/journeys/map/editing/rename-item";
import type { UndoStep } from "@/lib/journeys/map/editing/undo-step";
import { positionBetween } from "@/lib/journeys/map/positions";
import type { MapState } from "@/lib/journeys/map/state";

interface Decision {
  choice: Choice;
  /** for a card that mine becomes */
  newId: string;
}

const holders = new Set(["stage", "step", "lane", "persona"]);

/** Everything that stands in a stage, step or lane. */
function heldBy(state: MapState, id: string): PlainOp[] {
  const kinds = ["step", "card", "point", "link"] as const;
  return kinds.flatMap((kind) =>
    Object.values(state[kind])
      .filter((item) => referencesOf({ op: "put", kind, id: item.id, item }).includes(id))
      .map((item): PlainOp => ({ op: "remove", kind, id: item.id })),
  );
}

function without(op: PlainOp & { op: "patch" }, fields: readonly string[]): PlainOp {
  const left = Object.entries(op.patch).filter(([field]) => !fields.includes(field));
  return { ...op, patch: Object.fromEntries(left) };
}

const isEmpty = (op: PlainOp) => op.op === "patch" && Object.keys(op.patch).length === 0;

/** Later edits without what was decided along with the one they wait behind. */
function withoutDecided(edit: PendingEdit, { conflict, opId }: OpenConflict): PendingEdit {
  const op = edit.ops.find(({ id }) => id === opId);
  if (op?.op !== "patch" || conflict.itemId !== opId) return edit;
  const left = conflict.theirs ? without(op, conflict.fields) : null;
  if (!left || isEmpty(left)) return withoutOps(edit, new Set([opId]));
  return { ...edit, ops: edit.ops.map((one) => (one === op ? left : one)) };
}

/** Theirs stays: without what contradicts it, or without all that goes with it. */
function givenUp(edit: PendingEdit, { conflict, opId, revision }: OpenConflict): PendingEdit {
  const op = edit.ops.find(({ id }) => id === opId);
  if (op?.op === "patch" && conflict.theirs && conflict.fields.length > 0) {
    const left = without(op, conflict.fields);
    if (!isEmpty(left)) return withOp(edit, opId, { op: left, base: revision ?? 0, seen: conflict.theirs });
  }
  const empties = op?.op === "remove" && edit.ops.some((one) => one.op === "remove" && holders.has(one.kind));
  if (empties) return { ...edit, ops: [] };
  const lost = edit.ops.filter((one) => one.id === opId || referencesOf(one).includes(conflict.itemId));
  return withoutOps(edit, new Set(lost.map(({ id }) => id)));
}

function withExtraOps(engine: Engine, edit: PendingEdit, extra: readonly PlainOp[]): PendingEdit {
  const ids = new Set(edit.ops.map(({ id }) => id));
  const fresh = extra.filter(({ id }) => !ids.has(id));
  const removed = fresh.filter(({ op }) => op === "remove");
  const bases = removed.map(({ id, kind }) => [id, savedItem(engine, id, kind)?.revision ?? 0]);
  const seen = fresh.map(({ id, kind }) => [id, contentOf(savedItem(engine, id, kind))]);
  return {
    ...edit,
    ops: inSafeOrder([...edit.ops, ...fresh]),
    bases: { ...edit.bases, ...Object.fromEntries(bases) },
    seen: { ...edit.seen, ...Object.fromEntries(seen) },
  };
}

/** Mine holds: based on theirs, or put back. */
function insisted(engine: Engine, edit: PendingEdit, open: OpenConflict): PendingEdit {
  const { conflict, opId, revision } = open;
  const { kind, itemId, mine, theirs, reason } = conflict;
  const op = edit.ops.find(({ id }) => id === opId);
  if (!op) return edit;
  if (reason === "not-empty") {
    const based = withOp(edit, opId, { op, base: revision ?? 0, seen: theirs });
    return withExtraOps(engine, based, heldBy(engine.state, itemId));
  }
  if (!theirs) {
    const put: PlainOp = { op: "put", kind, id: itemId, item: mine! };
    if (itemId !== opId) return withExtraOps(engine, edit, [put]);
    return {
      ...withOp(edit, opId, { op: put, base: 0, seen: null }),
      ops: inSafeOrder(edit.ops.map((one) => (one.id === opId ? put : one))),
    };
  }
  if (op.op !== "put") return withOp(edit, opId, { op, base: revision ?? 0, seen: theirs });
  const fields = Object.keys(op.item).filter(
    (name) => name !== "id" && !sameValue(op.item[name], theirs[name]),
  );
  const patch = Object.fromEntries(fields.map((name) => [name, op.item[name]]));
  return withOp(edit, opId, {
    op: { op: "patch", kind, id: itemId, patch },
    base: revision ?? 0,
    seen: theirs,
  });
}

/** Theirs stays, mine becomes another card right after it. */
function asAnother(engine: Engine, edit: PendingEdit, open: OpenConflict, newId: string): PendingEdit {
  const { mine, theirs, kind } = open.conflict;
  const cell = ["laneId", "stageId", "stepId"] as const;
  const after = Object.values(engine.state.card)
    .filter((card) => cell.every((field) => card[field] === theirs![field]) && card.id !== open.opId)
    .map(({ position }) => position)
    .filter((position) => position > Number(theirs!.position));
  const next = after.length > 0 ? Math.min(...after) : null;
  const position = positionBetween(Number(theirs!.position), next) ?? Number(theirs!.position);
  const samePlace = cell.every((field) => mine![field] === theirs![field]);
  const item: ItemContent = { ...mine, id: newId, ...(samePlace ? { position } : {}) };
  return withOp(edit, open.opId, { op: { op: "put", kind, id: newId, item }, base: 0, seen: null });
}

/** What undo goes back to is now what they made of it. */
function onTopOf(
  steps: readonly UndoStep[],
  editId: string,
  id: string,
  theirs: ItemContent | null,
  state: MapState,
) {
  return steps.map((step): UndoStep => {
    const item = step.items[id];
    if (!item || !step.editIds.includes(editId)) return step;
    const after = contentOf(state[item.kind][id]);
    return { ...step, items: { ...step.items, [id]: { ...item, before: theirs, after } } };
  });
}

/** An edit that waits behind the one decided upon: it goes on with the item that mine became, or without what was given up. */
function laterAfter(edit: PendingEdit, open: OpenConflict, { choice, newId }: Decision): PendingEdit {
  if (choice === "theirs") return withoutDecided(edit, open);
  const { itemId, theirs } = open.conflict;
  if (choice === "both") return renamedIn(edit, open.opId, newId);
  return theirs && itemId !== open.opId ? renamedIn(edit, open.opId, itemId) : edit;
}

/** An edit goes on with what the person chose; sent again once nothing of it is open any more. */
export function resolveConflict(engine: Engine, conflictId: string, { choice, newId }: Decision): Engine {
  const before = engine.pending.find(({ open }) => open.some(({ conflict }) => conflict.id === conflictId));
  const open = before?.open.find(({ conflict }) => conflict.id === conflictId);
  if (!before || !open?.conflict.choices.includes(choice)) return engine;
  const { itemId, theirs } = open.conflict;
  const chosen =
    choice === "theirs"
      ? givenUp(before, open)
      : choice === "mine"
        ? insisted(engine, before, open)
        : asAnother(engine, before, open, newId);
  const left = new Set(chosen.ops.map(({ id }) => id));
  const lost = new Set(before.ops.map(({ id }) => id).filter((id) => !left.has(id)));
  const rest = chosen.open.filter((one) => one !== open && left.has(one.opId));
  const edit = { ...chosen, ops: compactOps(chosen.ops), open: rest, rebases: 0 };
  const later = engine.pending.map((one) =>
    one === before ? edit : laterAfter(one, open, { choice, newId }),
  );
  const pending = unlinked(later, before.id, lost).filter(({ ops }) => ops.length > 0);
  const next = withChange(engine, { pending });
  const steps = (stack: readonly UndoStep[]) =>
    left.size === 0
      ? stepsWithout(stack, new Set([before.id]), next.state)
      : onTopOf(stack, before.id, itemId, theirs, next.state);
  return { ...next, undo: steps(engine.undo), redo: steps(engine.redo) };
}
