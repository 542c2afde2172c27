import type { MapCard } from "@/lib/journeys/map/schema";
import { createDragGhost } from "./drag-ghost";
import { type DropPlace, dropPlaceAt } from "./drop-place";
import { createEdgeScroll } from "./edge-scroll";
import { meant, place } from "./edit-actions";
import type { GridDesk } from "./grid-desk";

export interface CardDrag {
  follow(x: number, y: number): void;
  drop(): void;
  cancel(): void;
}

/** The selected cards if this is one of them, else it alone. */
function dragged(desk: GridDesk, cardId: string): MapCard[] {
  const cards = meant(desk);
  if (cards.some(({ id }) => id === cardId)) return cards;
  const card = desk.store.getView().state.card[cardId];
  return card ? [card] : [];
}

/** Takes cards up by one of them. Null: it is gone. */
export function startCardDrag(
  desk: GridDesk,
  scroller: HTMLElement,
  element: HTMLElement,
  from: { x: number; y: number },
): CardDrag | null {
  const cards = dragged(desk, element.dataset.card ?? "");
  if (cards.length === 0) return null;
  const moving = new Set(cards.map(({ id }) => id));
  const ghost = createDragGhost(element, cards.length, from);
  let at = from;
  let to: DropPlace | null = null;
  const look = () => {
    to = dropPlaceAt(at.x, at.y, moving);
    ghost.mark(to?.line ?? null);
  };
  const edges = createEdgeScroll(scroller, look);
  const marked = [...scroller.querySelectorAll<HTMLElement>("[data-card]")].filter((card) =>
    moving.has(card.dataset.card ?? ""),
  );
  for (const card of marked) card.dataset.moving = "";
  scroller.dataset.dragging = "";
  desk.ui.announce(`${cards.length === 1 ? "Card" : `${cards.length} cards`} taken up. Escape puts back.`);
  const end = () => {
    edges.stop();
    ghost.remove();
    for (const card of marked) delete card.dataset.moving;
    delete scroller.dataset.dragging;
  };
  return {
    follow: (x, y) => {
      at = { x, y };
      ghost.moveTo(x, y);
      edges.pull(x, y);
      look();
    },
    drop: () => {
      // Where it is let go is where the pointer is now, whatever moved under it since it last moved itself.
      look();
      end();
      // Somebody may have removed one of them meanwhile.
      const left = cards.flatMap(({ id }) => desk.store.getView().state.card[id] ?? []);
      const { laneId, columnId, index } = to ?? {};
      if (laneId && columnId && left.length > 0)
        place(desk, [{ cards: left, laneId, columnId, index: index ?? 0 }]);
    },
    cancel: () => {
      end();
      desk.ui.announce("Put back.");
    },
  };
}
