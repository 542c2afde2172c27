import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { type CardPatch, severalOps } from "@/lib/journeys/map/cards/several-cards";
import type { MapCard } from "@/lib/journeys/map/schema";

/** @param field changes of the same one, right one after the other, are one step of undo */
type PatchCards = (field: string, change: (card: MapCard) => CardPatch) => void;

/** Changes several cards: at once on the map, and as one step of undo. Says how many, which one may not see from here. */
export function useSeveralPatch(cards: readonly MapCard[]): PatchCards {
  const store = useMapStore();
  const ui = useMapUi();
  return (field, change) => {
    const ops = severalOps(cards, change);
    if (ops.length === 0) return;
    const merge = `several ${field} ${cards.map(({ id }) => id).join(" ")}`;
    store.edit(ops, { label: `Change ${cards.length} cards`, merge });
    ui.announce(`${cards.length} cards changed.`);
  };
}
