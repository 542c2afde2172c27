import { type RefObject, useEffect } from "react";

/** Keeps `--map-header-height` at the height of the sticky header, so that what is scrolled to doesn't hide under it. */
export function useHeaderHeight(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    const header = element?.querySelector(".map-header");
    if (!element || !header) return;
    const observer = new ResizeObserver(() =>
      element.style.setProperty("--map-header-height", `${header.getBoundingClientRect().height}px`),
    );
    observer.observe(header);
    return () => observer.disconnect();
  }, [scroller]);
}
