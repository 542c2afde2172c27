import { EmotionCurve } from "@/components/journeys/map/curve/emotion-curve";
import type { LaidOut } from "@/lib/journeys/exchange/map-export";
import { curveDataOf } from "@/lib/journeys/map/emotion/curve-data";
import { namedCurves } from "@/lib/journeys/map/emotion/named-curves";
import { isMeasured } from "@/lib/journeys/map/numbers/numbers-of";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";

/** Whether there is a feeling to be drawn at all. */
export function hasCurve({ map, laid }: { map: ShownMap; laid: LaidOut }): boolean {
  const { curves } = curveDataOf(laid);
  const drawn = curves.some(({ points }) => points.some(({ value }) => value !== null));
  return drawn || isMeasured(map.numbers);
}

/** The curves of a map to be looked at. */
export function ShownCurve({ map, laid }: { map: ShownMap; laid: LaidOut }) {
  const { spans, edges, curves } = curveDataOf(laid);
  return (
    <EmotionCurve
      curves={namedCurves(curves, map.personas, map.numbers)}
      spans={spans}
      edges={edges}
      measured={map.numbers?.feelings ?? {}}
      personaId={null}
      edits={null}
    />
  );
}
