import { createContext } from "react";
import type { MapStore } from "./map-store";

export const MapStoreContext = createContext<MapStore | null>(null);
