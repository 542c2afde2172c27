import { type ComponentType, type RefObject, useEffect, useState } from "react";
import { toasts } from "@/components/ui/toasts";
import type { CardMenu } from "./card-menu";
import { type GridDesk, useGridDesk } from "./grid-desk";
import { spotOf } from "./spot-of";

interface Asked {
  /** counts how often it was asked for */
  nth: number;
  x: number;
  y: number;
}

/** Where the menu stands: where one pressed, or below the card that the keyboard is on. */
function placeIn(card: Element, { clientX: x, clientY: y }: MouseEvent): Omit<Asked, "nth"> {
  const { left, right, top, bottom } = card.getBoundingClientRect();
  const isInside = x >= left && x <= right && y >= top && y <= bottom;
  return isInside ? { x, y } : { x: left + 12, y: bottom };
}

/** The card under it is meant, or all that are selected if it is one of them. */
function mean({ ui }: GridDesk, card: HTMLElement): void {
  const spot = spotOf(card);
  if (!spot?.cardId) return;
  const { selected } = ui.get();
  if (selected.has(spot.cardId)) ui.select({ active: spot });
  else ui.goTo(spot);
}

/** What can be done with a card, for the right button, the Menu key and Shift+F10; fetched when it is first wanted. */
export function CardMenuOnDemand({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const desk = useGridDesk();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [Menu, setMenu] = useState<ComponentType<Parameters<typeof CardMenu>[0]> | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onMenu = async (event: MouseEvent) => {
      const { target } = event;
      const card = target instanceof Element ? target.closest<HTMLElement>("[data-card]") : null;
      // In a text the browser's own is wanted; a finger that is held takes the card up.
      const isText = target instanceof Element && target.matches("textarea");
      const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
      if (!card || isText || isTouch) return;
      event.preventDefault();
      const place = placeIn(card, event);
      card.focus({ preventScroll: true });
      mean(desk, card);
      try {
        const loaded = await import("./card-menu");
        setMenu(() => loaded.CardMenu);
        setAsked((before) => ({ ...place, nth: (before?.nth ?? 0) + 1 }));
      } catch {
        const description = "Check that you are online, then try again.";
        toasts.add({ title: "The menu couldn’t be loaded", description, type: "bad" });
      }
    };
    box.addEventListener("contextmenu", onMenu);
    return () => box.removeEventListener("contextmenu", onMenu);
  }, [scroller, desk]);
  return Menu && asked && <Menu key={asked.nth} x={asked.x} y={asked.y} onClosed={() => setAsked(null)} />;
}
