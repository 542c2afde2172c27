import type { Conflict } from "@/lib/journeys/map/editing/conflict";
import type { PendingEdit } from "@/lib/journeys/map/editing/pending-edit";
import { type PlainOp, referencesOf } from "@/lib/journeys/map/editing/plain-op";
import { wordsOf } from "@/lib/journeys/map/editing/words-of";

/** An op with what I did to its item in later edits, which wait behind it. */
function withLater(op: PlainOp, later: readonly PendingEdit[]): PlainOp {
  if (op.op === "remove") return op;
  const patches = later
    .flatMap(({ ops }) => ops)
    .map((one) => (one.id === op.id && one.op === "patch" ? one.patch : {}));
  const changed = Object.assign({}, ...patches);
  return op.op === "put"
    ? { ...op, item: { ...op.item, ...changed } }
    : { ...op, patch: { ...op.patch, ...changed } };
}

function conflictsOf(edit: PendingEdit, later: readonly PendingEdit[]): Conflict[] {
  return edit.open.map(({ conflict, opId }) => {
    const { mine, itemId } = conflict;
    const ops = edit.ops
      .filter((op) => op.id === opId || referencesOf(op).includes(itemId))
      .map((op) => withLater(op, later));
    const latest = ops.find(({ id }) => id === itemId);
    const fields = latest?.op === "patch" ? latest.patch : latest?.op === "put" ? latest.item : {};
    return { ...conflict, text: wordsOf(ops), mine: mine && { ...mine, ...fields } };
  });
}

/** What a person must decide, in order. Mine is told as of my last edit of it. */
export function openConflicts(pending: readonly PendingEdit[]): Conflict[] {
  return pending.flatMap((edit, index) =>
    edit.open.length > 0 ? conflictsOf(edit, pending.slice(index + 1)) : [],
  );
}
