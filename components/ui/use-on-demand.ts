import { useEffect, useRef, useState } from "react";

type Repeat = (own: HTMLElement) => void;

/**
 * For a plain element that gives its place to one with machinery once that is wanted. The new one gets the focus the
 * plain one had, then `repeat` does to it what was done to the plain one.
 * @returns `part`: what was loaded, null until then; `place`: the ref of both elements
 */
export function useOnDemand<Part, Element extends HTMLElement>(load: () => Promise<Part>) {
  const [part, setPart] = useState<Part | null>(null);
  const place = useRef<Element>(null);
  const repeats = useRef<Repeat | null>(null);
  useEffect(() => {
    if (part && place.current) repeats.current?.(place.current);
  }, [part]);
  /** @param wanted asked when it is there @throws what loading throws */
  const swap = async (repeat: Repeat, wanted: (plain: Element) => boolean = () => true): Promise<void> => {
    const loaded = await load();
    const plain = place.current;
    if (!plain || !wanted(plain)) return;
    const hadFocus = plain === document.activeElement;
    repeats.current = (own) => {
      if (hadFocus) own.focus({ preventScroll: true });
      repeat(own);
    };
    setPart(() => loaded);
  };
  return { part, place, swap };
}
