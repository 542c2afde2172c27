import { type KeyboardEvent, useState } from "react";

/** Which slide a key leads to. null: it leads nowhere. @param last the last slide; 0 is the opening */
function slideAfter(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "PageDown":
    case " ":
      return Math.min(at + 1, last);
    case "ArrowLeft":
    case "PageUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** Where a presentation stands, and the keys that move it. @param last number of its last slide; 0 is the opening */
export function useSlideKeys(last: number) {
  const [at, setAt] = useState(0);
  const go = (slide: number) => setAt(Math.min(Math.max(slide, 0), last));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // A space presses the button that has the focus.
    if (event.key === " " && event.target instanceof HTMLButtonElement) return;
    const next = slideAfter(event.key, at, last);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  return { at, go, onKeyDown };
}
