"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { MapInfo } from "@/lib/map-page/info";

const Context = createContext<MapInfo | null>(null);

export function MapInfoProvider({ info, children }: { info: MapInfo; children: ReactNode }) {
  return <Context value={info}>{children}</Context>;
}

/** What the map stands among. @throws outside a map */
export function useMapInfo(): MapInfo {
  const info = useContext(Context);
  if (!info) throw new Error("This is outside a map.");
  return info;
}
