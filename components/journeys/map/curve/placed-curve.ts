import { stageColour } from "@/components/ui/stage-colour";
import type { Curve } from "@/lib/journeys/map/emotion/curve";
import { type CurvePath, curvePath } from "@/lib/journeys/map/emotion/curve-path";
import { pointAcross, type StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import type { DrawnPoint } from "@/lib/journeys/map/emotion/drawn-points";
import { personaColour } from "@/lib/journeys/map/persona-colour";
import { curveWidth, heightOf } from "./curve-scale";

export interface PlacedPoint extends DrawnPoint {
  /** @unit ratio 0–1 of the row */
  across: number;
  colour: string;
}

/**
 * A curve's points in the row. One curve alone wears the colours of the stages, several each the colour of its persona.
 * @param index which of `total` curves, from 0
 * @param aligned whether all curves cross a stage at the same place, not beside each other
 */
export function placedPoints(
  curve: Curve,
  index: number,
  total: number,
  spans: readonly StageSpan[],
  aligned = false,
): PlacedPoint[] {
  return spans.map((span, stage) => ({
    stageId: span.id,
    value: curve.points[stage]?.value ?? null,
    from: curve.points[stage]?.from ?? null,
    across: aligned ? pointAcross(span, 0, 1) : pointAcross(span, index, total),
    colour: total === 1 ? stageColour(stage, spans.length) : (curve.colour ?? personaColour(index)),
  }));
}

/** The line through them, in the units of the drawing. */
export function placedPath(points: readonly PlacedPoint[]): CurvePath {
  const places = points.map(({ across, value }) => ({
    x: across * curveWidth,
    y: value === null ? null : heightOf(value),
  }));
  return curvePath(places, { left: 0, right: curveWidth });
}
