import { createContext, useContext } from "react";
import type { MapStore } from "@/components/journeys/map/store/map-store";
import type { MapUi } from "@/components/journeys/map/ui-state/map-ui";

/** What everything done in the grid works with. */
export interface GridDesk {
  store: MapStore;
  ui: MapUi;
  mayEdit: boolean;
  /** whether the grid holds the keyboard: a card that appears where one is then takes the focus */
  keyboard: { isHere: boolean; tabsOn: boolean };
}

export const GridDeskContext = createContext<GridDesk | null>(null);

/** @throws outside MapGrid */
export function useGridDesk(): GridDesk {
  const desk = useContext(GridDeskContext);
  if (!desk) throw new Error("useGridDesk outside MapGrid");
  return desk;
}
