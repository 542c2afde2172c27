import { useMemo } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { type EvidenceSummary, summariseEvidence } from "@/lib/journeys/map/evidence-summary";

/** How well the map is proven as it stands. */
export function useEvidence(): EvidenceSummary {
  const state = useMapView((view) => view.state);
  const { now } = useMapInfo();
  return useMemo(() => summariseEvidence(state, now), [state, now]);
}
