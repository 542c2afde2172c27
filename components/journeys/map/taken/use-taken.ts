import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useMapInfo } from "../map-info";
import { useMapStore } from "../store/use-map-store";
import { useMapUi } from "../ui-state/use-map-ui";

/** Says when something that is written here goes from the map by somebody else's hand. Loaded when the writing begins. */
export function useTaken(showProblems: () => void): void {
  const store = useMapStore();
  const ui = useMapUi();
  const info = useMapInfo();
  const { push } = useRouter();
  useEffect(() => {
    if (!info.mayEdit) return;
    let state: "idle" | "loading" | "over" = "idle";
    let end = () => {};
    const begin = async () => {
      const { editing, panelCardId } = ui.get();
      if (state !== "idle" || !(editing || panelCardId || store.getView().canUndo)) return;
      state = "loading";
      const loaded = await import("./follow-taken").catch(() => null);
      if (state !== "loading") return;
      if (!loaded) {
        state = "idle";
        return;
      }
      forget();
      end = loaded.followTaken({ store, ui, info, showProblems, open: push });
    };
    const tells = [ui.subscribe(() => void begin()), store.subscribe(() => void begin())];
    const forget = () => {
      for (const untell of tells) untell();
    };
    return () => {
      state = "over";
      forget();
      end();
    };
  }, [store, ui, info, showProblems, push]);
}
