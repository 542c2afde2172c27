import { authorOf, type Choice, type Conflict, type ItemContent } from "@/lib/journeys/map/editing/conflict";
import { type Engine, lastContent, savedItem, withChange } from "@/lib/journeys/map/editing/engine";
import { type AnyItem, contentOf, sameContent } from "@/lib/journeys/map/editing/item-content";
import { mergePatch } from "@/lib/journeys/map/editing/merge-patch";
import {
  type OpenConflict,
  type PendingEdit,
  unlinked,
  withOp,
  withoutOps,
} from "@/lib/journeys/map/editing/pending-edit";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import { withNews } from "@/lib/journeys/map/editing/receive-changes";
import type { MapChanges, MapConflict } from "@/lib/journeys/map/schema";
import { emptyState, itemsOf } from "@/lib/journeys/map/state";

/** So often an edit is put on top of others' changes by itself; then a person decides. */
const maxRebases = 10;

interface Met {
  engine: Engine;
  edit: PendingEdit;
  op: PlainOp;
  conflict: MapConflict;
}

function dropped(edit: PendingEdit, id: string): PendingEdit {
  return withoutOps(edit, new Set([id]));
}

/** What I make of an item. */
function mineOf(edit: PendingEdit, op: PlainOp): ItemContent | null {
  if (op.op === "remove") return null;
  return op.op === "put" ? op.item : { ...edit.seen[op.id], ...op.patch, id: op.id };
}

type Asked = Partial<Pick<Conflict, "fields" | "mine" | "kind" | "itemId" | "reason">>;

function asking({ edit, op, conflict }: Met, choices: readonly Choice[], asked: Asked = {}): PendingEdit {
  const current = conflict.current as unknown as AnyItem | null;
  const itemId = asked.itemId ?? conflict.id;
  const id = `${edit.id}:${itemId}`;
  if (edit.open.some((one) => one.conflict.id === id)) return edit;
  const open: OpenConflict = {
    opId: op.id,
    revision: current?.revision ?? null,
    conflict: {
      id,
      editId: edit.id,
      label: edit.label,
      kind: conflict.kind,
      itemId,
      mine: mineOf(edit, op),
      theirs: contentOf(current),
      theirsBy: authorOf(current),
      base: edit.seen[itemId] ?? null,
      fields: [],
      text: "",
      reason: edit.isUndo && conflict.reason === "changed" ? "undo" : conflict.reason,
      choices,
      ...asked,
    },
  };
  return { ...edit, open: [...edit.open, open] };
}

const beside = (op: PlainOp): readonly Choice[] =>
  op.kind === "card" ? ["mine", "theirs", "both"] : ["mine", "theirs"];

/** Theirs and my patch: put together where they don't contradict each other. */
function meetPatch(met: Met, patch: ItemContent, current: AnyItem): PendingEdit {
  const { edit, op } = met;
  const theirs = contentOf(current)!;
  const merged = mergePatch(edit.seen[op.id] ?? {}, theirs, patch);
  if (merged.fields.length > 0) return asking(met, beside(op), { fields: merged.fields });
  if (Object.keys(merged.patch).length === 0) return dropped(edit, op.id);
  if (edit.rebases >= maxRebases) return asking(met, beside(op), { fields: Object.keys(merged.patch) });
  const { kind, id } = op;
  const rebased: PlainOp = { op: "patch", kind, id, patch: merged.patch };
  return withOp(edit, id, { op: rebased, base: current.revision, seen: theirs });
}

/** I remove what they changed: only where it stands among others doesn't count. */
function meetRemove(met: Met, current: AnyItem): PendingEdit {
  const { edit, op } = met;
  const theirs = contentOf(current)!;
  const seen = edit.seen[op.id];
  const same = seen && sameContent({ ...seen, position: 0 }, { ...theirs, position: 0 });
  if (!same || edit.rebases >= maxRebases) return asking(met, ["mine", "theirs"]);
  return withOp(edit, op.id, { op, base: current.revision, seen: theirs });
}

/** What an op stands in is gone: a step leaves its stage behind; of a stage or lane the person decides. */
function meetMissing(met: Met): PendingEdit {
  const { engine, edit, op, conflict } = met;
  if (conflict.kind === "step" && op.op !== "remove") {
    const put = op.op === "put";
    const patched = put ? { ...op.item, stepId: null } : { ...op.patch, stepId: null };
    const moved: PlainOp = put ? { ...op, item: patched } : { ...op, patch: patched };
    return { ...edit, ops: edit.ops.map((one) => (one.id === op.id ? moved : one)) };
  }
  const mine = lastContent(engine, conflict.id, conflict.kind);
  return asking(met, mine ? ["mine", "theirs"] : ["theirs"], { mine });
}

function meetOne(met: Met): PendingEdit {
  const { edit, op, conflict } = met;
  const current = conflict.current as unknown as AnyItem | null;
  if (conflict.id !== op.id && conflict.reason === "gone") return meetMissing(met);
  if (conflict.reason === "not-empty") return asking(met, ["mine", "theirs"]);
  if (!current) {
    if (op.op !== "patch") return op.op === "remove" ? dropped(edit, op.id) : edit;
    const onlyOrder = Object.keys(op.patch).every((field) => field === "position");
    return onlyOrder ? dropped(edit, op.id) : asking(met, ["mine", "theirs"]);
  }
  if (op.op === "patch") return meetPatch(met, op.patch, current);
  if (op.op === "remove") return meetRemove(met, current);
  const theirs = contentOf(current)!;
  if (sameContent({ ...theirs, id: op.id }, op.item)) return dropped(edit, op.id);
  const fields = Object.keys(op.item).filter((field) => field !== "id" && theirs[field] !== op.item[field]);
  return asking(met, beside(op), { fields });
}

/** The items that the server showed, as changes. */
function shownBy(engine: Engine, edit: PendingEdit, conflicts: readonly MapConflict[]): MapChanges {
  const items = itemsOf(emptyState());
  const removed: string[] = [];
  let revision = engine.revision;
  for (const { index, kind, id, current } of conflicts) {
    if (current) (items[kind] as AnyItem[]).push(current as unknown as AnyItem);
    else if (edit.ops[index]?.id === id) removed.push(id);
    revision = Math.max(revision, savedItem(engine, id, kind)?.revision ?? 0);
  }
  return { journey: "", revision, items, removed };
}

/**
 * An edit meets what others did: it is put on top of theirs where that can't be wrong, and otherwise waits for the person, with
 * all of its ops. The server has none of it.
 */
export function meetConflicts(engine: Engine, editId: string, conflicts: readonly MapConflict[]): Engine {
  const before = engine.pending.find(({ id }) => id === editId);
  if (!before) return engine;
  const noted = withNews(engine, shownBy(engine, before, conflicts));
  let edit = before;
  for (const conflict of conflicts) {
    const op = before.ops[conflict.index];
    if (op) edit = meetOne({ engine, edit, op, conflict });
  }
  const left = new Set(edit.ops.map(({ id }) => id));
  const lost = new Set(before.ops.map(({ id }) => id).filter((id) => !left.has(id)));
  const met = { ...edit, attempts: 0, rebases: edit.rebases + 1 };
  const pending = noted.pending.flatMap((one) => (one === before ? (left.size > 0 ? [met] : []) : [one]));
  const next = withChange(noted, { pending: unlinked(pending, editId, lost) });
  return { ...next, touched: new Set([...noted.touched, ...next.touched]) };
}
