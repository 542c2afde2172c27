import type { Draft, MapCard } from "@/lib/journeys/map/schema";

type CardPut = { op: "put"; kind: "card"; item: Draft<"card"> };
type CardPatch = { op: "patch"; kind: "card"; id: string; patch: Partial<Omit<Draft<"card">, "id">> };
type CardRemove = { op: "remove"; kind: "card"; id: string };

/** A change of a card, without the revision it is based on (`MapOp`), which whoever sends it knows. */
export type CardOp = CardPut | CardPatch | CardRemove;

export function removing(cards: readonly Pick<MapCard, "id">[]): CardOp[] {
  return cards.map(({ id }) => ({ op: "remove", kind: "card", id }));
}
