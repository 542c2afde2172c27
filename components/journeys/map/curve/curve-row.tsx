"use client";

import { useMemo, useState } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { MeasuredFeelings } from "@/lib/journeys/map/emotion/curve";
import { keptCurveData } from "@/lib/journeys/map/emotion/curve-data";
import { namedCurves } from "@/lib/journeys/map/emotion/named-curves";
import type { MapLane } from "@/lib/journeys/map/schema";
import { EmotionCurve } from "./emotion-curve";
import { useCurveEdits } from "./use-curve-edits";

const nothingMeasured: MeasuredFeelings = {};

/** The emotion curves over the cells of a lane of feelings; as wide as all columns together. */
export function CurveRow({ lane }: { lane: MapLane }) {
  const [select] = useState(keptCurveData);
  const { spans, edges, curves } = useMapView(select);
  const { personas, numbers } = useMapInfo();
  const personaId = useMapUi((ui) => ui.filter.personaId);
  const edits = useCurveEdits();
  const named = useMemo(() => namedCurves(curves, personas, numbers), [curves, personas, numbers]);
  return (
    <figure aria-label={`${lane.name} as a curve`}>
      <EmotionCurve
        curves={named}
        spans={spans}
        edges={edges}
        measured={numbers?.feelings ?? nothingMeasured}
        personaId={personaId}
        edits={edits}
      />
    </figure>
  );
}
