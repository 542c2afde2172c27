import type { Conflict, ItemContent } from "@/lib/journeys/map/editing/conflict";
import { contentOf, sameContent } from "@/lib/journeys/map/editing/item-content";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { MapState } from "@/lib/journeys/map/state";

export interface ChangedItem {
  kind: ItemKind;
  before: ItemContent | null;
  after: ItemContent | null;
}

/** What one Ctrl+Z takes back. */
export interface UndoStep {
  label: string;
  /** null: nothing more is added to this step */
  merge: string | null;
  editIds: readonly string[];
  items: Readonly<Record<string, ChangedItem>>;
}

/** An undo of what somebody changed since: nothing of it is done before all is decided. */
export interface AskedUndo {
  id: string;
  step: UndoStep;
  direction: "undo" | "redo";
  conflicts: readonly Conflict[];
  /** items that the person leaves as they are */
  skipped: readonly string[];
}

const maxSteps = 200;

export function stepOf(
  edit: { id: string; label: string; merge: string | null; ops: readonly PlainOp[] },
  before: MapState,
  after: MapState,
): UndoStep {
  const items = edit.ops
    .map(({ kind, id }): [string, ChangedItem] => [
      id,
      { kind, before: contentOf(before[kind][id]), after: contentOf(after[kind][id]) },
    ])
    .filter(([, item]) => !sameContent(item.before, item.after));
  const { id, label, merge } = edit;
  return { label, merge, editIds: [id], items: Object.fromEntries(items) };
}

/** The stack with one step more; onto the last one where both have the same key. The oldest are forgotten. */
export function withStep(stack: readonly UndoStep[], step: UndoStep): UndoStep[] {
  const last = stack.at(-1);
  if (!last || step.merge === null || last.merge !== step.merge) return [...stack, step].slice(-maxSteps);
  const items = { ...last.items };
  for (const [id, item] of Object.entries(step.items))
    items[id] = { ...item, before: items[id] ? items[id].before : item.before };
  return [...stack.slice(0, -1), { ...last, editIds: [...last.editIds, ...step.editIds], items }];
}
