import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import type { Engine } from "@/lib/journeys/map/editing/engine";
import { withChange } from "@/lib/journeys/map/editing/engine";
import { contentOf, differingFields, findItem } from "@/lib/journeys/map/editing/item-content";
import { type Base, type PendingEdit, unknownBase } from "@/lib/journeys/map/editing/pending-edit";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import { withNews } from "@/lib/journeys/map/editing/receive-changes";
import type { MapChanges } from "@/lib/journeys/map/schema";
import { stateOf } from "@/lib/journeys/map/state";

interface Known {
  base: number;
  /** null: as I left it */
  content: ItemContent | null;
}

/** Whether the server's item is what my op made of it; the server trims names and lets no clock run ahead. */
function isMine(theirs: ItemContent, seen: ItemContent | null, op: PlainOp): boolean {
  const fields = op.op === "put" ? op.item : op.op === "patch" ? op.patch : {};
  const mine = { ...seen, ...fields };
  const trimmed = (value: unknown) => (typeof value === "string" ? value.trim() : value);
  return differingFields(theirs, mine).every(
    (field) => field === "confirmedAt" || trimmed(theirs[field]) === trimmed((mine as ItemContent)[field]),
  );
}

/**
 * At which revision each item stands after my edit, so that my next edit of it is based on mine and not on what somebody did
 * in between: an edit that was sent more than once may be answered long after it was done.
 */
function knownAfter(edit: PendingEdit, changes: MapChanges): Map<string, Known> {
  const state = stateOf(changes.items);
  const sure = edit.attempts === 1;
  return new Map(
    edit.ops.map((op): [string, Known] => {
      const item = findItem(state, op.id, op.kind)?.item;
      if (!item) {
        const base = edit.bases[op.id];
        return [op.id, { base: typeof base === "number" ? base : unknownBase, content: null }];
      }
      const content = contentOf(item)!;
      const mine = op.op !== "remove" && (sure || isMine(content, edit.seen[op.id] ?? null, op));
      return [op.id, mine ? { base: item.revision, content } : { base: unknownBase, content: null }];
    }),
  );
}

/** My later edits of these items now know what they are based on. */
function linked(pending: readonly PendingEdit[], editId: string, known: ReadonlyMap<string, Known>) {
  return pending.map((edit): PendingEdit => {
    const bases: Record<string, Base> = {};
    const seen: Record<string, ItemContent | null> = {};
    for (const [id, base] of Object.entries(edit.bases)) {
      const after = typeof base === "object" && base.after === editId ? known.get(id) : undefined;
      if (!after) continue;
      bases[id] = after.base;
      if (after.content) seen[id] = after.content;
    }
    if (Object.keys(bases).length === 0) return edit;
    return { ...edit, bases: { ...edit.bases, ...bases }, seen: { ...edit.seen, ...seen } };
  });
}

/** The server took in one of my edits. @param changes what it answered */
export function answerEdit(engine: Engine, editId: string, changes: MapChanges): Engine {
  const edit = engine.pending.find(({ id }) => id === editId);
  const received = withNews(engine, changes);
  const revision = changes.revision === engine.revision + 1 ? changes.revision : engine.revision;
  if (!edit) return { ...received, revision };
  const known = knownAfter(edit, changes);
  const own = new Map(engine.own);
  for (const [id, { base }] of known)
    if (base === unknownBase) own.delete(id);
    else own.set(id, base);
  const pending = linked(
    engine.pending.filter(({ id }) => id !== editId),
    editId,
    known,
  );
  const next = withChange(received, { pending });
  return { ...next, revision, own, touched: new Set([...received.touched, ...next.touched]) };
}
