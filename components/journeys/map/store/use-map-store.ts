import { useContext } from "react";
import type { MapStore } from "./map-store";
import { MapStoreContext } from "./map-store-context";

/** The store of the map around, to edit it; nothing is rendered again when it changes. @throws outside MapStoreProvider */
export function useMapStore(): MapStore {
  const store = useContext(MapStoreContext);
  if (!store) throw new Error("useMapStore outside MapStoreProvider");
  return store;
}
