import { type RefObject, useEffect, useRef } from "react";

/** @returns for the button that opens a form in its place: it takes the focus back when the form is closed */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Only where the focus was lost with the form: whoever is writing elsewhere already goes on there.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
