import { useEffect, useRef } from "react";

/**
 * While it is mounted the page fills the screen, where the browser allows it; else the window. Leaving the full screen ends
 * the presentation, since its own key for that is Esc as well.
 */
export function useFullScreen(onLeave: () => void): void {
  const leave = useRef(onLeave);
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    // Taken down and put up again at once (as React tries in development) is no end.
    clearTimeout(ending.current);
    let isWhole = document.fullscreenElement !== null;
    const changed = () => {
      if (isWhole && !document.fullscreenElement) leave.current();
      isWhole = document.fullscreenElement !== null;
    };
    document.addEventListener("fullscreenchange", changed);
    return () => {
      document.removeEventListener("fullscreenchange", changed);
      ending.current = setTimeout(() => {
        if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
      });
    };
  }, []);
}
