import { createEdgeScroll } from "@/components/journeys/map/grid/edge-scroll";
import { dropTarget, type Extent } from "@/lib/journeys/map/structure/drop-target";
import type { DropLineBox } from "./drop-line";

export interface OrderDragOptions {
  axis: "x" | "y";
  /** attribute whose value is the id of what an element belongs to */
  attribute: "data-stage-header" | "data-lane-row";
  /** it was let go so far along the others that are shown, from 0 */
  onDrop: (id: string, index: number) => void;
}

/** Further than this the pointer must go before a press is a drag. @unit px */
const threshold = 6;

function extentsOf(root: Element, { axis, attribute }: OrderDragOptions): Extent[] {
  return [...root.querySelectorAll(`[${attribute}]`)].map((element) => {
    const box = element.getBoundingClientRect();
    const [start, end] = axis === "x" ? [box.left, box.right] : [box.top, box.bottom];
    return { id: element.getAttribute(attribute)!, start, end };
  });
}

function lineBox(axis: "x" | "y", at: number, scroller: Element, sheet: Element): DropLineBox {
  const view = scroller.getBoundingClientRect();
  const whole = sheet.getBoundingClientRect();
  return axis === "x"
    ? { axis, at, from: Math.max(view.top, whole.top), to: Math.min(view.bottom, whole.bottom) }
    : { axis, at, from: Math.max(view.left, whole.left), to: Math.min(view.right, whole.right) };
}

/** Follows the pointer from a press until it is let go. @returns gives up */
export function startOrderDrag(
  id: string,
  press: { clientX: number; clientY: number; currentTarget: Element },
  options: OrderDragOptions,
  show: (dragged: { id: string; box: DropLineBox | null } | null) => void,
): () => void {
  const scroller = press.currentTarget.closest<HTMLElement>("[data-map-scroller]");
  const sheet = scroller?.querySelector("[role=grid]");
  if (!scroller || !sheet) return () => undefined;
  const { axis } = options;
  let at = { x: press.clientX, y: press.clientY };
  const from = at[axis];
  let begun = false;
  let index: number | null = null;
  const look = () => {
    if (!begun) return;
    const target = dropTarget(extentsOf(sheet, options), id, at[axis]);
    index = target?.index ?? null;
    show({ id, box: target && lineBox(axis, target.edge, scroller, sheet) });
  };
  const edges = createEdgeScroll(scroller, look);
  const move = ({ clientX, clientY }: PointerEvent) => {
    at = { x: clientX, y: clientY };
    begun ||= Math.abs(at[axis] - from) > threshold;
    look();
    if (begun) edges.pull(clientX, clientY);
  };
  const stop = () => {
    edges.stop();
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", drop);
    window.removeEventListener("pointercancel", stop);
    window.removeEventListener("keydown", onKey, true);
    show(null);
  };
  const drop = () => {
    // Where it is let go is where the pointer is now, whatever moved under it since it last moved itself.
    look();
    stop();
    if (index !== null) options.onDrop(id, index);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", drop);
  window.addEventListener("pointercancel", stop);
  window.addEventListener("keydown", onKey, true);
  return stop;
}
