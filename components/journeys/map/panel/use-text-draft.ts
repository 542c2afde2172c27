import { useEffect, useRef, useState } from "react";

const pauseMs = 700;

/**
 * A text while it is typed: handed on in the pauses, at the end of the field and when it goes away. Somebody else's text is
 * shown as long as nothing of one's own waits.
 */
export function useTextDraft(saved: string, save: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ end: () => void; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = () => {
    const { current } = waiting;
    waiting.current = null;
    if (!current) return;
    clearTimeout(current.timer);
    current.end();
    setTyped(null);
  };
  // Reads nothing but what stays the same, so the first one will do.
  const last = useRef(flush);
  useEffect(() => () => last.current(), []);
  const change = (text: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { end: () => save(text), timer: setTimeout(flush, pauseMs) };
    setTyped(text);
  };
  return { text: typed ?? saved, change, flush };
}
