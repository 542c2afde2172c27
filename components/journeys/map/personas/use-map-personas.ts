import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { personasOnMap } from "@/lib/personas/map-order";

/** The personas who walk this journey, in order, each with its colour on this map; and the team's others. */
export function useMapPersonas() {
  const { personas } = useMapInfo();
  const onMap = useMapView(({ state }) => state.persona);
  return {
    onMap,
    walking: personasOnMap(onMap, personas),
    others: personas.filter(({ id }) => !(id in onMap)),
  };
}
