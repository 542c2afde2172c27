import type { AnyItem } from "@/lib/journeys/map/editing/item-content";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";

interface Hand {
  /** ISO instant */
  at: string;
  userId: string | null;
}

/**
 * One item with one op done, ahead of the server and whatever the revisions: what I did stays on my screen. The revision is
 * left as it was; 0: not on the server yet. Null: there is no item.
 */
export function applyOp(item: AnyItem | null, op: PlainOp, { at, userId }: Hand): AnyItem | null {
  if (op.op === "remove") return null;
  const touched = op.kind === "card" ? { updatedAt: at, updatedById: userId } : {};
  if (op.op === "patch") return item && { ...item, ...op.patch, ...touched };
  const made = op.kind === "card" ? { createdAt: at } : {};
  return { revision: 0, ...made, ...item, ...op.item, ...touched } as unknown as AnyItem;
}
