import { edgePull, edgeStep } from "@/lib/journeys/map/grid/edge-pull";

const marginPx = 56;

export interface EdgeScroll {
  /** where the pointer is in the window */
  pull(x: number, y: number): void;
  stop(): void;
}

/**
 * Scrolls what is too large for the window while a pointer is held near its edge.
 * @param scrolled called whenever something has moved under the pointer, by whatever: also later than a step itself, when rows
 * that came into view have got their real height
 */
export function createEdgeScroll(scroller: HTMLElement, scrolled: () => void): EdgeScroll {
  let frame = 0;
  let at: { x: number; y: number } | null = null;
  /** of the first frame in which the pointer pulled, and of the last */
  let since: number | null = null;
  let last = 0;
  const pulls = (x: number, y: number) => {
    const box = scroller.getBoundingClientRect();
    // Under the sticky header and labels the edge is further in.
    const style = getComputedStyle(scroller);
    const left = box.left + Number.parseFloat(style.scrollPaddingLeft || "0");
    const top = box.top + Number.parseFloat(style.scrollPaddingTop || "0");
    return [edgePull(x, left, box.right, marginPx), edgePull(y, top, box.bottom, marginPx)] as const;
  };
  const step = (now: number) => {
    frame = 0;
    if (!at) return;
    const [byX, byY] = pulls(at.x, at.y);
    if (byX === 0 && byY === 0) {
      since = null;
      return;
    }
    since ??= now;
    const passed = now - Math.max(last, since);
    last = now;
    scroller.scrollBy(edgeStep(byX, now - since, passed), edgeStep(byY, now - since, passed));
    frame = requestAnimationFrame(step);
  };
  const rows = new ResizeObserver(scrolled);
  for (const row of scroller.querySelectorAll("[data-lane-row]")) rows.observe(row);
  scroller.addEventListener("scroll", scrolled, { passive: true });
  return {
    pull: (x, y) => {
      at = { x, y };
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop: () => {
      at = null;
      cancelAnimationFrame(frame);
      rows.disconnect();
      scroller.removeEventListener("scroll", scrolled);
    },
  };
}
