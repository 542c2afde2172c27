import { useEffect, useMemo } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { bringToMiddle, cardElement } from "./card-element";
import { foundCards, nextFound } from "./found-cards";
import "./found-card.css";

function unmark(): void {
  for (const card of document.querySelectorAll("[data-found]")) card.removeAttribute("data-found");
}

/** What the filter finds, and going from one to the next without leaving the field. */
export function useFound() {
  const ui = useMapUi();
  const filter = useMapUi((state) => state.filter);
  const view = useMapView((all) => all);
  const { spots, total } = useMemo(() => foundCards(view, filter), [view, filter]);
  // A mark belongs to what was looked for.
  useEffect(() => (filter ? unmark : undefined), [filter]);
  const go = (step: 1 | -1) => {
    const to = nextFound(spots, ui.get().active?.cardId ?? null, step);
    if (!to?.cardId) return;
    ui.goTo(to);
    bringToMiddle(to.cardId);
    unmark();
    const card = cardElement(to.cardId);
    card?.setAttribute("data-found", "");
    const nth = spots.findIndex(({ cardId }) => cardId === to.cardId) + 1;
    ui.announce(`${nth} of ${spots.length}: ${card?.getAttribute("aria-label") ?? ""}`);
  };
  return { filter, found: spots.length, total, go };
}
