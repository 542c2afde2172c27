import { useEffect, useRef, useState } from "react";

const pauseMs = 700;

interface Waiting {
  began: string;
  end: () => void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * A text while it is typed: handed on in the pauses, at the end of the field and when it goes away. Somebody else's text is
 * shown as long as nothing of one's own waits.
 * @param save `began`: what was saved when the first of these keys was pressed
 */
export function useTextDraft(saved: string, save: (text: string, began: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<Waiting | null>(null);
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
    const began = waiting.current?.began ?? saved;
    waiting.current = { began, end: () => save(text, began), timer: setTimeout(flush, pauseMs) };
    setTyped(text);
  };
  return { text: typed ?? saved, change, flush };
}
