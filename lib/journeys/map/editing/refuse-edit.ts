import type { Engine, RefusedEntry } from "@/lib/journeys/map/editing/engine";
import { withChange } from "@/lib/journeys/map/editing/engine";
import { contentOf } from "@/lib/journeys/map/editing/item-content";
import { type Base, type PendingEdit, unknownBase } from "@/lib/journeys/map/editing/pending-edit";
import { referencesOf } from "@/lib/journeys/map/editing/plain-op";
import type { UndoStep } from "@/lib/journeys/map/editing/undo-step";
import type { MapState } from "@/lib/journeys/map/state";

/** The edit, and later ones about things that only it would have made. */
function refusedWith(pending: readonly PendingEdit[], editId: string): Set<PendingEdit> {
  const refused = new Set<PendingEdit>();
  const missing = new Set<string>();
  for (const edit of pending) {
    const needs = edit.ops.some((op) => [op.id, ...referencesOf(op)].some((id) => missing.has(id)));
    if (edit.id !== editId && !needs) continue;
    refused.add(edit);
    for (const { op, id } of edit.ops) if (op === "put") missing.add(id);
  }
  return refused;
}

/** An edit made on top of a refused one is made on top of what that was made on. */
function rebased(edit: PendingEdit, refused: ReadonlyMap<string, PendingEdit>): PendingEdit {
  const onRefused = (base: Base) => typeof base === "object" && refused.has(base.after);
  if (!Object.values(edit.bases).some(onRefused)) return edit;
  const bases: Record<string, Base> = { ...edit.bases };
  const seen = { ...edit.seen };
  for (const [id, base] of Object.entries(edit.bases)) {
    const under = typeof base === "object" ? refused.get(base.after) : undefined;
    if (!under) continue;
    bases[id] = under.bases[id] ?? unknownBase;
    seen[id] = under.seen[id] ?? null;
  }
  return { ...edit, bases, seen };
}

/** Steps without what was refused; what is left of one ends at what is on screen now. */
export function stepsWithout(
  steps: readonly UndoStep[],
  editIds: ReadonlySet<string>,
  state: MapState,
): UndoStep[] {
  return steps.flatMap((step) => {
    const left = step.editIds.filter((id) => !editIds.has(id));
    if (left.length === step.editIds.length) return [step];
    if (left.length === 0) return [];
    const items = Object.entries(step.items).map(([id, item]) => [
      id,
      { ...item, after: contentOf(state[item.kind][id]) },
    ]);
    return [{ ...step, editIds: left, items: Object.fromEntries(items) }];
  });
}

/** The server doesn't want an edit: it leaves the map and the undo stack, and is kept for the person. */
export function refuseEdit(engine: Engine, editId: string, message: string): Engine {
  const refused = refusedWith(engine.pending, editId);
  if (refused.size === 0) return engine;
  const byId = new Map<string, PendingEdit>();
  const pending: PendingEdit[] = [];
  for (const edit of engine.pending) {
    const left = rebased(edit, byId);
    if (refused.has(edit)) byId.set(edit.id, left);
    else pending.push(left);
  }
  const next = withChange(engine, { pending });
  const ids = new Set(byId.keys());
  const entries = [...byId.values()].map((edit): RefusedEntry => ({ edit, message }));
  return {
    ...next,
    refused: [...engine.refused, ...entries],
    undo: stepsWithout(engine.undo, ids, next.state),
    redo: stepsWithout(engine.redo, ids, next.state),
  };
}

/** Puts refused edits back into the queue, compared anew with what is there. */
export function requeueRefused(engine: Engine): Engine {
  if (engine.refused.length === 0) return engine;
  const again = engine.refused.map(({ edit }): PendingEdit => {
    const bases = Object.fromEntries(
      Object.entries(edit.bases).map(([id, base]) => [id, typeof base === "number" ? base : unknownBase]),
    );
    return { ...edit, bases, attempts: 0, open: [] };
  });
  const pending = [...again, ...engine.pending].sort((a, b) => a.order - b.order);
  return { ...withChange(engine, { pending }), refused: [] };
}
