import { type RefObject, useEffect, useRef } from "react";

/** @returns for a form: when it comes back with something wrong, the first field that is takes the focus */
export function useWrongFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const sentFrom = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = form;
    const onSubmit = () => {
      sentFrom.current = document.activeElement;
    };
    current?.addEventListener("submit", onSubmit);
    return () => current?.removeEventListener("submit", onSubmit);
  }, []);
  // After every render: what stands in the form says what is wrong with it.
  useEffect(() => {
    const { current } = form;
    const { activeElement } = document;
    if (!current || !sentFrom.current || current.querySelector("[aria-busy=true]")) return;
    // Whoever has gone on elsewhere meanwhile stays there.
    const stayed = activeElement === sentFrom.current || activeElement === document.body;
    sentFrom.current = null;
    if (stayed) current.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  });
  return form;
}
