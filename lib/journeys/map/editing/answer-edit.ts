import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import type { Engine } from "@/lib/journeys/map/editing/engine";
import { withChange } from "@/lib/journeys/map/editing/engine";
import { type AnyItem, contentOf, differingFields, findItem } from "@/lib/journeys/map/editing/item-content";
import { type Base, type PendingEdit, unknownBase } from "@/lib/journeys/map/editing/pending-edit";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import { withNews } from "@/lib/journeys/map/editing/receive-changes";
import type { MapChanges } from "@/lib/journeys/map/schema";
import { type MapState, stateOf } from "@/lib/journeys/map/state";
import { nameLine } from "@/lib/name-line";

interface Known {
  /** the item's revision after my edit, when that is sure */
  own: number | null;
  /** as it is now; null: gone, or not changed by this edit */
  item: AnyItem | null;
}

/** As the server keeps it. */
function kept(value: unknown, field: string): unknown {
  if (typeof value !== "string") return value;
  return field === "name" ? nameLine(value) : value.trim();
}

/** Whether the server's item is what was expected; it tidies names and lets no clock run ahead. */
function isExpected(theirs: ItemContent, expected: ItemContent): boolean {
  return differingFields(theirs, expected).every(
    (field) => field === "confirmedAt" || kept(theirs[field], field) === kept(expected[field], field),
  );
}

/** An edit that was sent more than once may be answered long after it was done, with what others did since. */
function knownAfter(edit: PendingEdit, op: PlainOp, state: MapState): Known {
  const item = findItem(state, op.id, op.kind)?.item ?? null;
  const base = edit.bases[op.id];
  if (!item) return { own: typeof base === "number" ? base : null, item };
  const fields = op.op === "put" ? op.item : op.op === "patch" ? op.patch : {};
  const mine = edit.attempts === 1 || isExpected(contentOf(item)!, { ...edit.seen[op.id], ...fields });
  return { own: op.op !== "remove" && mine ? item.revision : null, item };
}

/**
 * My later edits of these items are now based on this one, where the items are as they were on my screen. Where somebody's
 * change came to lie beneath (put together with this edit, or after it), they must be compared with that.
 */
function linked(pending: readonly PendingEdit[], editId: string, known: ReadonlyMap<string, Known>) {
  return pending.map((edit): PendingEdit => {
    const bases: Record<string, Base> = {};
    const seen: Record<string, ItemContent | null> = {};
    for (const [id, base] of Object.entries(edit.bases)) {
      const after = typeof base === "object" && base.after === editId ? known.get(id) : undefined;
      if (!after) continue;
      const content = contentOf(after.item);
      const before = edit.seen[id];
      const same = content && before && isExpected(content, before);
      bases[id] = same && after.item ? after.item.revision : unknownBase;
      if (same) seen[id] = content;
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
  const state = stateOf(changes.items);
  const known = new Map(edit.ops.map((op) => [op.id, knownAfter(edit, op, state)]));
  const own = new Map(engine.own);
  for (const [id, { own: revision }] of known)
    if (revision === null) own.delete(id);
    else own.set(id, revision);
  const pending = linked(
    engine.pending.filter(({ id }) => id !== editId),
    editId,
    known,
  );
  const next = withChange(received, { pending });
  return { ...next, revision, own, touched: new Set([...received.touched, ...next.touched]) };
}
