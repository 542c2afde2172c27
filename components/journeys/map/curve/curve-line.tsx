"use client";

import { memo, useId, useRef, useState } from "react";
import { classes } from "@/components/ui/classes";
import type { Curve, MeasuredFeelings } from "@/lib/journeys/map/emotion/curve";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import { pointWords } from "@/lib/journeys/map/emotion/curve-words";
import { feelingBeside } from "@/lib/journeys/map/emotion/measured-beside";
import type { CurveEdits } from "./curve-edits";
import { CurveMarker } from "./curve-marker";
import { CurvePoint } from "./curve-point";
import { leftOf, topOf } from "./curve-scale";
import { CurveStroke } from "./curve-stroke";
import { placedPoints } from "./placed-curve";

interface Props {
  curve: Curve;
  /** which of `total` curves, from 0 */
  index: number;
  total: number;
  spans: readonly StageSpan[];
  measured: MeasuredFeelings;
  /** another persona is looked at */
  faded: boolean;
  /** nothing is drawn on the map yet: the points show where to begin */
  invites: boolean;
  /** null: only to look at */
  edits: CurveEdits | null;
  aligned?: boolean;
}

/** One persona's curve with its points. What is dragged is known only here, so that nothing else is rendered meanwhile. */
export const CurveLine = memo(function CurveLine(props: Props) {
  const { curve, index, total, spans, measured, faded, invites, edits, aligned } = props;
  const isUnder = aligned === true && index === 0;
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ stage: number; value: number } | null>(null);
  const [reached, setReached] = useState(0);
  const points = placedPoints(curve, index, total, spans, aligned);
  const drawn = points.map((point, stage) =>
    drag?.stage === stage ? { ...point, value: drag.value, from: "drawn" as const } : point,
  );
  const last = Math.max(0, Math.min(reached, points.length - 1));
  const focus = (stage: number) =>
    place.current?.querySelectorAll<HTMLElement>("[role=slider]")[stage]?.focus();
  return (
    <div
      ref={place}
      className={classes(
        "pointer-events-none absolute inset-0",
        // The curve at hand lies over the others.
        faded ? "z-0 opacity-25" : "z-1 hover:z-2 focus-within:z-2",
      )}
    >
      <CurveStroke id={id} points={drawn} stages={total === 1} broad={isUnder} />
      {points.map((point, stage) =>
        edits && !faded ? (
          <CurvePoint
            key={point.stageId}
            point={point}
            dragged={drag?.stage === stage ? drag.value : null}
            curve={index}
            words={pointWords(
              spans[stage]?.name ?? "",
              curve.name,
              point,
              feelingBeside(curve, point.stageId, measured),
            )}
            reachable={stage === last}
            invites={invites}
            onDrag={(value) => setDrag(value === null ? null : { stage, value })}
            onDraw={(value, by) => edits.draw(curve.personaId, point.stageId, value, by)}
            onClear={() => edits.clear(curve.personaId, point.stageId)}
            onFocus={() => setReached(stage)}
            onGo={(by) => focus(stage + by)}
          />
        ) : (
          point.value !== null && (
            <div
              key={point.stageId}
              className={classes("absolute -translate-1/2", isUnder && "scale-160")}
              style={{ left: leftOf(point.across), top: topOf(point.value) }}
            >
              <CurveMarker curve={index} colour={point.colour} from={point.from} />
            </div>
          )
        ),
      )}
    </div>
  );
});
