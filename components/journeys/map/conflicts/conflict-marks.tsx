import { CircleAlert } from "lucide-react";
import { useId, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { cardElement } from "@/components/journeys/map/filter/card-element";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import "./conflict-marks.css";

interface Props {
  /** shows what is to be decided */
  onShow: () => void;
}

/** A button in one card, which the card is described by. */
function Mark({ card, onShow }: Props & { card: HTMLElement }) {
  const id = useId();
  useLayoutEffect(() => {
    card.setAttribute("aria-describedby", id);
    return () => card.removeAttribute("aria-describedby");
  }, [card, id]);
  return createPortal(
    <button
      type="button"
      id={id}
      aria-label="Waits for your word"
      title="Waits for your word: somebody else changed it too"
      onClick={onShow}
      className="map-card-waits"
    >
      <CircleAlert aria-hidden="true" />
    </button>,
    card,
  );
}

/**
 * Marks the cards that wait for the person's word. From outside, into the few there are: a thousand cards need not ask
 * whether they are one of them.
 */
export default function ConflictMarks({ onShow }: Props) {
  const conflicts = useMapView((view) => view.conflicts);
  const state = useMapView((view) => view.state);
  const [cards, setCards] = useState<readonly HTMLElement[]>([]);
  // After every change: a card that was moved stands on the page as another element.
  useLayoutEffect(() => {
    const ids = conflicts.filter(({ itemId }) => state.card[itemId]).map(({ itemId }) => itemId);
    setCards([...new Set(ids)].flatMap((id) => cardElement(id) ?? []));
  }, [conflicts, state]);
  return cards.map((card) => <Mark key={card.dataset.card} card={card} onShow={onShow} />);
}
