import { useEffect, useRef } from "react";
import { nearestSpot } from "@/lib/journeys/map/grid/next-spot";
import { cellAt, sameSpot } from "@/lib/journeys/map/grid/shape";
import type { GridDesk } from "./grid-desk";

/** Keeps the active spot on the map when its card, lane or stage goes away under it, by whomever. */
export function useKeptSpot({ store, ui }: GridDesk): void {
  const was = useRef({ lane: 0, column: 0 });
  useEffect(() => {
    const keep = () => {
      const { active, editing, selected } = ui.get();
      const view = store.getView();
      if (!active || editing) return;
      was.current = cellAt(view, active) ?? was.current;
      const card = active.cardId === null ? null : view.state.card[active.cardId];
      const followed =
        card && view.columns.find((column) => view.cardsIn(card.laneId, column.id).includes(card));
      const spot = card && followed ? { ...active, laneId: card.laneId, columnId: followed.id } : active;
      const kept = nearestSpot(view, spot, was.current);
      if (sameSpot(kept, active)) return;
      const left = new Set([...selected].filter((id) => view.state.card[id]));
      ui.select({ active: kept, anchor: kept, selected: left });
    };
    return store.subscribe(keep);
  }, [store, ui]);
}
