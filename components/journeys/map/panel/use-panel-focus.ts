import { type RefObject, useEffect, useRef } from "react";

/**
 * Focus goes into a panel when it opens. When it goes away with the focus in it, back to what the panel is about, or else
 * to where it was. @param about finds that on the page; null: there is nothing
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, about: string | null): void {
  const found = useRef(about);
  useEffect(() => {
    found.current = about;
  }, [about]);
  useEffect(() => {
    const own = panel.current;
    const before = document.activeElement;
    own?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      if (!own?.contains(activeElement) && activeElement !== document.body) return;
      const place = (found.current && document.querySelector(found.current)) || before;
      if (place instanceof HTMLElement && place.isConnected) place.focus({ preventScroll: true });
    };
  }, [panel]);
}
