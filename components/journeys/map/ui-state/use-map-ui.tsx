"use client";

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { createMapUi, type MapUi, type MapUiState } from "./map-ui";

const MapUiContext = createContext<MapUi | null>(null);

export function MapUiProvider({ children }: { children: ReactNode }) {
  const [ui] = useState(createMapUi);
  return <MapUiContext value={ui}>{children}</MapUiContext>;
}

/**
 * Without a selector: the store itself (`openPanel`, `announce` …), and nothing is rendered again. With one: what it
 * selects, rendered again when that is another value; it must answer the same object as long as nothing changed.
 */
export function useMapUi(): MapUi;
export function useMapUi<Selected>(select: (state: MapUiState) => Selected): Selected;
export function useMapUi<Selected>(select?: (state: MapUiState) => Selected): Selected | MapUi {
  const ui = useContext(MapUiContext);
  if (!ui) throw new Error("useMapUi outside MapUiProvider");
  const read = () => (select ? select(ui.get()) : ui);
  return useSyncExternalStore(select ? ui.subscribe : silent, read, read);
}

function silent(): () => void {
  return () => undefined;
}
