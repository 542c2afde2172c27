import { type ComponentType, type ReactNode, useState } from "react";
import { toasts } from "@/components/ui/toasts";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";

type Present = ComponentType<{ map: ShownMap; onClose: () => void }>;

/**
 * Shows a map stage by stage over the whole screen; what that needs is fetched when it is wanted.
 * @param shown asked when it begins; it must not change while it lasts
 */
export function usePresent(shown: () => ShownMap): { present: () => void; presentation: ReactNode } {
  const [presented, setPresented] = useState<{ Present: Present; map: ShownMap } | null>(null);
  const present = async () => {
    // Browsers give the whole screen only in answer to a press, not to what is loaded after it.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    try {
      const { PresentMap } = await import("@/components/journeys/map/present/present-map");
      setPresented({ Present: PresentMap, map: shown() });
    } catch {
      if (document.fullscreenElement) await document.exitFullscreen();
      const description = "Check that you are online, then try again.";
      toasts.add({ title: "It couldn’t be loaded", description, type: "bad" });
    }
  };
  return {
    present: () => void present(),
    presentation: presented && <presented.Present map={presented.map} onClose={() => setPresented(null)} />,
  };
}
