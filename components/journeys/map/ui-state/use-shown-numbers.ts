import { useMemo } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import type { MapNumbers } from "@/lib/journeys/map/numbers";
import { numbersOf } from "@/lib/journeys/map/numbers/numbers-of";
import { useMapUi } from "./use-map-ui";

/** The numbers of the map as it is seen now: everybody's, or those of the persona it is seen as. */
export function useShownNumbers(): MapNumbers | null {
  const { numbers } = useMapInfo();
  const personaId = useMapUi(({ filter }) => filter.personaId);
  return useMemo(() => numbersOf(numbers, personaId), [numbers, personaId]);
}
