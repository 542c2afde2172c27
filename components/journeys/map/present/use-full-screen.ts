import { useEffect, useRef } from "react";

/**
 * While it is mounted the page fills the screen, where the browser allows it; else the window. Leaving the full screen ends
 * the presentation, since its own key for that is Esc as well.
 */
export function useFullScreen(onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    let isWhole = document.fullscreenElement !== null;
    const changed = () => {
      if (isWhole && !document.fullscreenElement) leave.current();
      isWhole = document.fullscreenElement !== null;
    };
    document.addEventListener("fullscreenchange", changed);
    return () => {
      document.removeEventListener("fullscreenchange", changed);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
