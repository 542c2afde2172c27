import { edgePull } from "@/lib/journeys/map/grid/drop-index";

const marginPx = 56;
const fastestPx = 18;

export interface EdgeScroll {
  /** where the pointer is in the window */
  pull(x: number, y: number): void;
  stop(): void;
}

/** Scrolls what is too large for the window while a pointer is held near its edge. @param scrolled called after each step */
export function createEdgeScroll(scroller: HTMLElement, scrolled: () => void): EdgeScroll {
  let frame = 0;
  let at: { x: number; y: number } | null = null;
  const step = () => {
    frame = 0;
    if (!at) return;
    const box = scroller.getBoundingClientRect();
    // Under the sticky header and labels the edge is further in.
    const style = getComputedStyle(scroller);
    const left = box.left + Number.parseFloat(style.scrollPaddingLeft || "0");
    const top = box.top + Number.parseFloat(style.scrollPaddingTop || "0");
    const byX = edgePull(at.x, left, box.right, marginPx) * fastestPx;
    const byY = edgePull(at.y, top, box.bottom, marginPx) * fastestPx;
    if (byX === 0 && byY === 0) return;
    scroller.scrollBy(byX, byY);
    scrolled();
    frame = requestAnimationFrame(step);
  };
  return {
    pull: (x, y) => {
      at = { x, y };
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop: () => {
      at = null;
      cancelAnimationFrame(frame);
    },
  };
}
