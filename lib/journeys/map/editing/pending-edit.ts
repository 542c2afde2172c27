import type { Conflict, ItemContent } from "@/lib/journeys/map/editing/conflict";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";

/**
 * The revision of an item that an op was based on. `after`: of my own edit before it, known once that is answered.
 * `unknown` (−1, no item has it): to be compared with what is there.
 */
export type Base = number | { after: string };
export const unknownBase = -1;

export interface OpenConflict {
  conflict: Conflict;
  /** whose op in the edit it is */
  opId: string;
  /** of `theirs`; null: there is none */
  revision: number | null;
}

/** An edit of mine that the server hasn't taken in. Each item stands in one op at most. */
export interface PendingEdit {
  id: string;
  label: string;
  merge: string | null;
  /** an undo or redo of another edit */
  isUndo: boolean;
  /** ISO instant */
  at: string;
  userId: string | null;
  /** of all edits of this person, over reloads */
  order: number;
  ops: readonly PlainOp[];
  /** by item; a `put` has none */
  bases: Readonly<Record<string, Base>>;
  /** each item as it was on screen right before; null: it wasn't there */
  seen: Readonly<Record<string, ItemContent | null>>;
  /** how often it was sent without a sure answer; 0: the server doesn't have it */
  attempts: number;
  /** how often it was based anew on what others did */
  rebases: number;
  /** what is to be decided before it goes on */
  open: readonly OpenConflict[];
}

/** An edit without some of its ops. */
export function withoutOps(edit: PendingEdit, ids: ReadonlySet<string>): PendingEdit {
  return { ...edit, ops: edit.ops.filter((op) => !ids.has(op.id)) };
}

/** An edit with one op replaced, based on what it now builds upon. */
export function withOp(
  edit: PendingEdit,
  opId: string,
  { op, base, seen }: { op: PlainOp; base: Base; seen: ItemContent | null },
): PendingEdit {
  const { [opId]: _base, ...bases } = edit.bases;
  const { [opId]: _seen, ...others } = edit.seen;
  return {
    ...edit,
    ops: edit.ops.map((one) => (one.id === opId ? op : one)),
    bases: op.op === "put" ? bases : { ...bases, [op.id]: base },
    seen: { ...others, [op.id]: seen },
  };
}

/** Later edits that counted on this one's answer for these items compare for themselves. */
export function unlinked(
  pending: readonly PendingEdit[],
  editId: string,
  ids: ReadonlySet<string>,
): PendingEdit[] {
  return pending.map((edit) => {
    const loose = edit.ops.filter(({ id }) => {
      const base = edit.bases[id];
      return ids.has(id) && typeof base === "object" && base.after === editId;
    });
    if (loose.length === 0) return edit;
    const bases = Object.fromEntries(loose.map(({ id }) => [id, unknownBase]));
    return { ...edit, bases: { ...edit.bases, ...bases } };
  });
}
