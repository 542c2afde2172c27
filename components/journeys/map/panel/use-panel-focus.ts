import { type RefObject, useEffect } from "react";

/** Focus goes into a panel when it opens, and back to where it was when it goes away with the focus in it. */
export function usePanelFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = panel.current;
    const before = document.activeElement;
    own?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      const isWithin = own?.contains(activeElement) || activeElement === document.body;
      if (isWithin && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [panel]);
}
