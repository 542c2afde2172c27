import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { NameHandle } from "./name-in-place";

const arrows = {
  x: { ArrowLeft: -1, ArrowRight: 1 },
  y: { ArrowUp: -1, ArrowDown: 1 },
} as const;

/**
 * A name that Alt and arrow keys move along an axis. What changes places is taken out of the document and put back, which costs
 * it the focus: here it gets that back.
 */
export function useNameMoving(
  axis: "x" | "y",
  move: (direction: -1 | 1) => void,
): { name: RefObject<NameHandle | null>; onMove: (event: KeyboardEvent) => void } {
  const name = useRef<NameHandle>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) name.current?.focus();
    moved.current = false;
  });
  const onMove = (event: KeyboardEvent) => {
    const direction = (arrows[axis] as Record<string, -1 | 1>)[event.key];
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    moved.current = true;
    move(direction);
  };
  return { name, onMove };
}
