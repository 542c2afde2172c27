import { type RefObject, useLayoutEffect } from "react";
import { useGridDesk } from "./grid-desk";

/** Brings what has become the active part of the grid into view, with the focus as long as the grid holds the keyboard. */
export function useTakenFocus(part: RefObject<HTMLElement | null>, isActive: boolean): void {
  const { keyboard } = useGridDesk();
  useLayoutEffect(() => {
    const element = part.current;
    if (!isActive || !element || element === document.activeElement) return;
    if (keyboard.isHere) {
      // A caret left from a field that is gone would be looked for among all cards with every focus: 25 ms for a thousand.
      getSelection()?.removeAllRanges();
      element.focus({ preventScroll: true });
    }
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [part, isActive, keyboard]);
}
