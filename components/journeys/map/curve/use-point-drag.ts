import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { feelingAt, toFeeling } from "./curve-scale";

interface Tells {
  /** the feeling under the pointer; null: no longer dragged */
  onDrag: (value: number | null) => void;
  /** let go at another feeling than where it was taken */
  onEnd: (value: number) => void;
}

/** Dragging one point up and down by pointer or finger. */
export function usePointDrag(shown: number, { onDrag, onEnd }: Tells) {
  /** `offset`: from the middle of the mark to the pointer, so that it doesn't jump when it is taken */
  const drag = useRef<{ value: number | null; offset: number } | null>(null);
  const feelingUnder = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.offsetParent?.getBoundingClientRect();
    return box ? feelingAt((event.clientY - box.top) / box.height) : shown;
  };
  const stop = () => {
    if (drag.current) onDrag(null);
    drag.current = null;
  };
  return {
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { value: null, offset: feelingUnder(event) - shown };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!drag.current) return;
        const value = toFeeling(feelingUnder(event) - drag.current.offset);
        // A press that doesn't move draws nothing.
        if (value === (drag.current.value ?? toFeeling(shown))) return;
        drag.current.value = value;
        onDrag(value);
      },
      onPointerUp: () => {
        const end = drag.current?.value ?? null;
        stop();
        if (end !== null) onEnd(end);
      },
      onPointerCancel: stop,
      onLostPointerCapture: stop,
    },
    /** Escape lets go of the point where it was. @returns whether one was held */
    letGo: (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !drag.current) return false;
      stop();
      return true;
    },
  };
}
