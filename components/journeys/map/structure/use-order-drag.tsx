import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { DropLine, type DropLineBox } from "./drop-line";
import { type OrderDragOptions, startOrderDrag } from "./order-drag";

/**
 * Dragging stages or lanes to another place with mouse or pen: a line shows where it would go, the map stays as it is until
 * then. Near the edges the map scrolls; Escape lets go without a move. Fingers scroll the map and use the menu.
 */
export function useOrderDrag(options: OrderDragOptions): {
  draggedId: string | null;
  grab: (id: string, event: PointerEvent<HTMLElement>) => void;
  line: ReactNode;
} {
  const [dragged, setDragged] = useState<{ id: string; box: DropLineBox | null } | null>(null);
  const release = useRef<(() => void) | null>(null);
  useEffect(() => () => release.current?.(), []);
  const grab = (id: string, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    release.current = startOrderDrag(id, event, options, setDragged);
  };
  const line = dragged?.box ? createPortal(<DropLine {...dragged.box} />, document.body) : null;
  return { draggedId: dragged?.id ?? null, grab, line };
}
