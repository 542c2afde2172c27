import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import type { Draft } from "@/lib/journeys/map/schema";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";

type CardPatch = Partial<Omit<Draft<"card">, "id">>;

/** Changes a card: at once on the map, and one step of undo, with others of the same `merge` right before it. */
type PatchCard = (patch: CardPatch, label: string, merge?: string) => void;

export function useCardPatch(cardId: string): PatchCard {
  const store = useMapStore();
  return (patch, label, merge) => store.edit([patchOp("card", cardId, patch)], { label, merge });
}
