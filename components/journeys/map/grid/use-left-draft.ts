import { useEffect } from "react";
import type { GridDesk } from "./grid-desk";

/** Goes on with the card that was being written when the page was left before it could be saved. */
export function useLeftDraft({ store, ui, mayEdit }: GridDesk): void {
  useEffect(() => {
    if (!mayEdit) return;
    for (const [cardId, text] of store.drafts()) {
      const { state, columns, cardsIn } = store.getView();
      const card = state.card[cardId];
      const column = card && columns.find(({ id }) => cardsIn(card.laneId, id).includes(card));
      if (!card || !column || card.text === text) continue;
      ui.startEditing({ cardId, laneId: card.laneId, columnId: column.id, newAt: null, selectAll: false });
      ui.announce("You were writing this card when the page was left. Go on here.");
      return;
    }
  }, [store, ui, mayEdit]);
}
