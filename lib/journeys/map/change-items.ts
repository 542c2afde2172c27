import { noLaterThan } from "@/lib/journeys/map/confirmed-at";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { Item, MapConflict, MapOp, PatchOp, PutOp, RemoveOp } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

/** Which edit it is, and whose; `now` is an ISO instant, `userId` null for a token. */
export interface EditStamp {
  revision: number;
  now: string;
  userId: string | null;
}

interface ItemsChange {
  state: MapState;
  /** empty: every op was done. Otherwise `state` is what the others made of it, for showing only */
  conflicts: MapConflict[];
}

type AnyItem = Item<ItemKind>;
type Found = Omit<MapConflict, "index">;
/** Mutable while one edit is worked through, so that two thousand ops don't copy a record two thousand times. */
type Draft = { [K in ItemKind]: Record<string, AnyItem> };

/** What an item holds that must be gone before it: whoever removes a lane has seen its cards, and of a stage all else. */
function holds(draft: Draft, kind: ItemKind, id: string): boolean {
  const some = (inside: ItemKind, ...fields: string[]) =>
    Object.values(draft[inside]).some((item) =>
      fields.some((field) => (item as unknown as Record<string, unknown>)[field] === id),
    );
  if (kind === "lane") return some("card", "laneId");
  if (kind === "step") return some("card", "stepId");
  if (kind !== "stage") return false;
  const hangs = (["card", "step", "point"] as const).some((inside) => some(inside, "stageId"));
  return hangs || some("link", "fromStageId", "toStageId");
}

function conflict(op: { kind: ItemKind }, id: string, reason: Found["reason"], current?: AnyItem): Found {
  return { kind: op.kind, id, reason, current: current ?? null };
}

function put(draft: Draft, op: PutOp, stamp: EditStamp): Found | null {
  const { id } = op.item;
  const current = draft[op.kind][id];
  if (current) return conflict(op, id, "exists", current);
  const { revision, now, userId } = stamp;
  const made = op.kind === "card" ? { createdAt: now, updatedAt: now, updatedById: userId } : {};
  draft[op.kind][id] = { ...op.item, ...made, ...confirmedBy(op.item, now), revision } as AnyItem;
  return null;
}

function confirmedBy(given: object, now: string): { confirmedAt?: string } {
  const { confirmedAt } = given as { confirmedAt?: string };
  return confirmedAt === undefined ? {} : { confirmedAt: noLaterThan(now, confirmedAt) };
}

function patch(draft: Draft, op: PatchOp, stamp: EditStamp): Found | null {
  const current = draft[op.kind][op.id];
  if (!current) return conflict(op, op.id, "gone");
  // An edit may change the same thing twice; what it made itself is not somebody else's.
  if (current.revision !== op.base && current.revision !== stamp.revision)
    return conflict(op, op.id, "changed", current);
  const touched = op.kind === "card" ? { updatedAt: stamp.now, updatedById: stamp.userId } : {};
  draft[op.kind][op.id] = {
    ...current,
    ...op.patch,
    ...confirmedBy(op.patch, stamp.now),
    ...touched,
    revision: stamp.revision,
  } as AnyItem;
  return null;
}

function remove(draft: Draft, op: RemoveOp, stamp: EditStamp): Found | null {
  const current = draft[op.kind][op.id];
  // Two people removing the same thing want the same.
  if (!current) return null;
  if (current.revision !== op.base && current.revision !== stamp.revision)
    return conflict(op, op.id, "changed", current);
  if (holds(draft, op.kind, op.id)) return conflict(op, op.id, "not-empty", current);
  delete draft[op.kind][op.id];
  return null;
}

function change(draft: Draft, op: MapOp, stamp: EditStamp): Found | null {
  if (op.op === "put") return put(draft, op, stamp);
  return op.op === "patch" ? patch(draft, op, stamp) : remove(draft, op, stamp);
}

/**
 * Does an edit's ops one after the other, as the server and as the editor ahead of it. All or nothing: with conflicts the
 * caller drops the state.
 */
export function changeItems(state: MapState, ops: readonly MapOp[], stamp: EditStamp): ItemsChange {
  const kinds = new Set<ItemKind>(ops.map((op) => op.kind));
  const copies = [...kinds].map((kind) => [kind, { ...state[kind] }]);
  const draft = { ...state, ...Object.fromEntries(copies) } as Draft;
  const conflicts = ops.flatMap((op, index) => {
    const found = change(draft, op, stamp);
    return found ? [{ index, ...found }] : [];
  });
  return { state: draft as unknown as MapState, conflicts };
}
