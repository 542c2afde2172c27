import { useSyncExternalStore } from "react";
import type { MapView } from "./map-store";
import { useMapStore } from "./use-map-store";

/**
 * What a component needs of the map; it is rendered again when that is another value. `select` must answer the same object
 * as long as nothing changed (a part of the view does; a new array or object does not).
 */
export function useMapView<Selected>(select: (view: MapView) => Selected): Selected {
  const store = useMapStore();
  const read = () => select(store.getView());
  return useSyncExternalStore(store.subscribe, read, read);
}
