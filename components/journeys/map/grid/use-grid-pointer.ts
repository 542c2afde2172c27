import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from "react";
import type { Spot } from "@/lib/journeys/map/grid/shape";
import { type CardDrag, startCardDrag } from "./card-drag";
import { caretAt } from "./caret-at";
import { addCard, editCard } from "./edit-actions";
import type { GridDesk } from "./grid-desk";
import { extendTo, toggleAt } from "./run-command";
import { spotOf } from "./spot-of";

const slopPx = 5;
const longPressMs = 400;

/** What has its own way with a pointer. */
const controls = "a, button, input, select, textarea, label, [role='slider'], [data-own-pointer]";

interface Press {
  spot: Spot;
  x: number;
  y: number;
  extends: boolean;
  toggles: boolean;
}

/** A press that was no drag: on a card it edits (on a phone it opens the panel), in a cell it begins a new card. */
function click(desk: GridDesk, press: Press): void {
  const { spot } = press;
  const { ui, mayEdit } = desk;
  const isPhone = window.matchMedia("(max-width: 40rem)").matches;
  if (press.extends) extendTo(desk, spot);
  else if (press.toggles) toggleAt(desk, spot);
  else if (mayEdit && spot.cardId === null) addCard(desk, spot);
  else if (mayEdit && !isPhone) {
    caretAt.point(press.x, press.y);
    editCard(desk, spot);
  } else {
    ui.goTo(spot);
    if (spot.cardId !== null) ui.openPanel(spot.cardId);
  }
}

interface Gesture {
  press: Press;
  element: HTMLElement | null;
  pointerType: string;
}

/** Follows one press from down to up: a click, a drag of cards, or a block of cells drawn from an empty place. */
function followPress(
  desk: GridDesk,
  scroller: HTMLElement,
  { press, element, pointerType }: Gesture,
): () => void {
  let drag: CardDrag | null = null;
  let isBlock = false;
  const isTouch = pointerType === "touch";
  const takeUp = () => {
    if (element && desk.mayEdit) drag = startCardDrag(desk, scroller, element, press);
  };
  const timer = isTouch ? setTimeout(takeUp, longPressMs) : undefined;
  const onMove = (event: globalThis.PointerEvent) => {
    const isFar = Math.hypot(event.clientX - press.x, event.clientY - press.y) > slopPx;
    if (drag) return drag.follow(event.clientX, event.clientY);
    if (!isFar) return;
    if (isTouch) return stop();
    if (element) takeUp();
    else isBlock = true;
    if (!isBlock) return (drag as CardDrag | null)?.follow(event.clientX, event.clientY);
    const spot = spotOf(document.elementFromPoint(event.clientX, event.clientY));
    if (!desk.ui.get().active || !desk.ui.get().cells.size) desk.ui.goTo(press.spot);
    if (spot) extendTo(desk, { ...spot, cardId: null });
  };
  const onUp = () => {
    stop();
    if (drag) drag.drop();
    else if (!isBlock) click(desk, press);
  };
  const onCancel = () => {
    stop();
    drag?.cancel();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  // A finger that has taken up a card no longer scrolls.
  const onTouchMove = (event: TouchEvent) => drag && event.preventDefault();
  // A held finger takes the card up; Ctrl and the button of a Mac's mouse ask for the menu.
  const onMenu = (event: Event) => (isTouch ? event.preventDefault() : onCancel());
  const listeners = new AbortController();
  const { signal } = listeners;
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", () => !(isTouch && drag) && onCancel(), { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
  window.addEventListener("touchmove", onTouchMove, { signal, passive: false });
  window.addEventListener("contextmenu", onMenu, { signal });
  function stop(): void {
    clearTimeout(timer);
    listeners.abort();
  }
  return onCancel;
}

/** Clicks and drags of the whole grid, with mouse, pen or finger. */
export function useGridPointer(desk: GridDesk, scroller: RefObject<HTMLElement | null>) {
  const cancel = useRef<(() => void) | null>(null);
  useEffect(() => () => cancel.current?.(), []);
  return useCallback(
    (event: PointerEvent) => {
      const { target, button, clientX: x, clientY: y, pointerType } = event;
      if (button !== 0 || !(target instanceof Element) || target.closest(controls)) return;
      const spot = spotOf(target);
      if (!spot || !scroller.current) return;
      desk.keyboard.tabsOn = false;
      desk.keyboard.isHere = true;
      const press = { spot, x, y, extends: event.shiftKey, toggles: event.ctrlKey || event.metaKey };
      const element = target.closest<HTMLElement>("[data-card]");
      cancel.current = followPress(desk, scroller.current, { press, element, pointerType });
    },
    [desk, scroller],
  );
}
