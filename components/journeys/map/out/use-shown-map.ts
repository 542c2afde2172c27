import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { itemsOf } from "@/lib/journeys/map/state";
import { shownMapOf } from "./shown-map-of";

/** @returns the map as it stands on the screen when it is asked, with what was not sent yet */
export function useShownMap(): () => ShownMap {
  const info = useMapInfo();
  const store = useMapStore();
  const ui = useMapUi();
  return () => shownMapOf(itemsOf(store.getView().state), info, ui.get().filter.personaId);
}
