import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { toasts } from "@/components/ui/toasts";
import { bringToMiddle, cardElement } from "./card-element";
import "./found-card.css";

const ringMs = 1_700;

/** Takes the card out of the address, so that the same one can be asked for again and a reload doesn't jump. */
function forgetCard(): void {
  const address = new URL(window.location.href);
  address.searchParams.delete("card");
  window.history.replaceState(null, "", address);
}

function arriveAt(cardId: string): void {
  bringToMiddle(cardId);
  requestAnimationFrame(() => {
    const card = cardElement(cardId);
    card?.focus({ preventScroll: true });
    card?.setAttribute("data-arrived", "");
    setTimeout(() => card?.removeAttribute("data-arrived"), ringMs);
  });
}

/** `?card=…` in the address of a map goes to that card, and rings it. */
export function useCardInAddress(): void {
  const store = useMapStore();
  const ui = useMapUi();
  const wanted = useSearchParams().get("card");
  useEffect(() => {
    if (!wanted) return;
    forgetCard();
    const { state, columns, lanes, cardsIn } = store.getView();
    const card = state.card[wanted];
    const lane = card && lanes.find(({ id }) => id === card.laneId);
    const column = lane && columns.find(({ id }) => cardsIn(lane.id, id).includes(card));
    if (column) {
      ui.goTo({ laneId: card.laneId, columnId: column.id, cardId: wanted });
      arriveAt(wanted);
      return;
    }
    toasts.add(
      card
        ? { title: "This card is hidden", description: "Show its lane and stage to see it." }
        : { title: "This card is no longer on the map", type: "bad" },
    );
  }, [wanted, store, ui]);
}
