import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { MapOp } from "@/lib/journeys/map/schema";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";

/** An op for a program that treats all kinds alike: its id always in one place. */
export type PlainOp =
  | { op: "put"; kind: ItemKind; id: string; item: ItemContent }
  | { op: "patch"; kind: ItemKind; id: string; patch: ItemContent }
  | { op: "remove"; kind: ItemKind; id: string };

export function plainOp(op: DraftOp): PlainOp {
  if (op.op === "put") return { op: "put", kind: op.kind, id: op.item.id, item: op.item };
  if (op.op === "patch") return { op: "patch", kind: op.kind, id: op.id, patch: op.patch };
  return { op: "remove", kind: op.kind, id: op.id };
}

/** As it is sent. */
export function mapOp(op: PlainOp, base: number): MapOp {
  const { kind, id } = op;
  if (op.op === "put") return { op: "put", kind, item: op.item } as unknown as MapOp;
  if (op.op === "patch") return { op: "patch", kind, id, base, patch: op.patch } as unknown as MapOp;
  return { op: "remove", kind, id, base };
}

const references = ["laneId", "stageId", "stepId", "fromStageId", "toStageId"] as const;

/** Ids of the lanes, stages and steps an op stands in or leads to. */
export function referencesOf(op: PlainOp): string[] {
  if (op.op === "remove") return [];
  const fields = op.op === "put" ? op.item : op.patch;
  return references.map((name) => fields[name]).filter((id) => typeof id === "string");
}
