import { PanelRight } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { spotOf } from "./spot-of";

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-card]") : null;
}

/** After the last step of a scroll. @unit ms */
const restMs = 120;

/** The card under the mouse, else the one with the focus; null: neither. While the map scrolls under the mouse it waits. */
function useCardAtHand(scroller: RefObject<HTMLElement | null>): HTMLElement | null {
  const [hovered, setHovered] = useState<HTMLElement | null>(null);
  const [focused, setFocused] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let under: HTMLElement | null = null;
    let rest: ReturnType<typeof setTimeout> | null = null;
    const listeners = new AbortController();
    const { signal } = listeners;
    const come = (card: HTMLElement | null) => {
      under = card;
      if (rest === null) setHovered(card);
    };
    const onRest = () => {
      rest = null;
      setHovered(under);
    };
    const onScroll = () => {
      if (rest !== null) clearTimeout(rest);
      rest = setTimeout(onRest, restMs);
    };
    const onOver = ({ target, pointerType, buttons }: PointerEvent) => {
      // A finger opens a card by a tap; what is dragged across cards means none of them.
      if (pointerType !== "touch") come(buttons === 0 ? cardOf(target) : null);
    };
    box.addEventListener("scroll", onScroll, { signal, passive: true });
    box.addEventListener("pointerover", onOver, { signal, passive: true });
    box.addEventListener("pointerleave", () => come(null), { signal, passive: true });
    box.addEventListener("focusin", ({ target }) => setFocused(cardOf(target)), { signal });
    box.addEventListener("focusout", ({ relatedTarget }) => setFocused(cardOf(relatedTarget)), { signal });
    return () => {
      listeners.abort();
      if (rest !== null) clearTimeout(rest);
    };
  }, [scroller]);
  return hovered ?? focused;
}

/**
 * The button that opens all of a card, for the mouse; the keyboard has "." for it. It stands in the one card at hand: a
 * thousand of them would cost every frame.
 */
export function CardDetails({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const ui = useMapUi();
  const card = useCardAtHand(scroller);
  const id = card?.dataset.card ?? null;
  const isHidden = useMapUi(({ editing, panelCardId }) => editing?.cardId === id || panelCardId === id);
  if (!card || id === null || isHidden) return null;
  const open = () => {
    ui.goTo(spotOf(card));
    ui.openPanel(id);
  };
  return createPortal(
    <button
      type="button"
      tabIndex={-1}
      aria-label="Details of this card"
      title="Details: evidence, channel, owner (.)"
      onClick={open}
      className="map-card-details"
    >
      <PanelRight aria-hidden="true" />
    </button>,
    card,
  );
}
