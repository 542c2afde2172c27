import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { Draft, MapOp, PutOp } from "@/lib/journeys/map/schema";

type WithoutBase<Op> = Op extends { base: number } ? Omit<Op, "base"> : Op;

/** What an editor wants done, before it is known on which revision it will be based. */
export type DraftOp = WithoutBase<MapOp>;

export function putOp<K extends ItemKind>(kind: K, item: Draft<K>): DraftOp {
  return { op: "put", kind, item } as unknown as PutOp;
}

export function patchOp<K extends ItemKind>(
  kind: K,
  id: string,
  patch: Partial<Omit<Draft<K>, "id">>,
): DraftOp {
  return { op: "patch", kind, id, patch } as unknown as DraftOp;
}

export function removeOp(kind: ItemKind, id: string): DraftOp {
  return { op: "remove", kind, id };
}
