"use client";

import type { MouseEvent } from "react";
import type { Curve, MeasuredFeelings } from "@/lib/journeys/map/emotion/curve";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import { curveSummary } from "@/lib/journeys/map/emotion/curve-words";
import { CurveAxis } from "./curve-axis";
import type { CurveEdits } from "./curve-edits";
import { CurveLine } from "./curve-line";
import { CurveNames } from "./curve-names";
import { feelingAt, toFeeling } from "./curve-scale";
import { CurveTable } from "./curve-table";
import { placedPoints } from "./placed-curve";
import { StageMeasured } from "./stage-measured";

interface Props {
  curves: readonly Curve[];
  spans: readonly StageSpan[];
  /** left edges of the columns but the first. @unit ratio 0–1 */
  edges: readonly number[];
  /** everybody's; a curve may have those of its own persona */
  measured: MeasuredFeelings;
  /** whose curve is looked at, the others faded; null: all */
  personaId: string | null;
  /** null: only to look at, as in print, in what is shared and when presenting */
  edits: CurveEdits | null;
  /** for two states of one persona: both cross a stage at the same place, the first as a broad line under the other */
  aligned?: boolean;
}

/**
 * The drawn feelings of each persona and what customers say, on one axis. It is as wide as its columns together, which are
 * all equally wide.
 */
export function EmotionCurve({ curves, spans, edges, measured, personaId, edits, aligned }: Props) {
  const focused = curves.findIndex((curve) => personaId !== null && curve.personaId === personaId);
  const placed = curves.map((curve, index) => placedPoints(curve, index, curves.length, spans, aligned));
  const isFaded = (index: number) => focused >= 0 && focused !== index;
  const looked = curves.map((_, index) => index).filter((index) => !isFaded(index));
  const isBlank = curves.every(({ points }) => points.every(({ value }) => value === null));
  const valuesAt = (stage: number) => looked.flatMap((index) => placed[index]?.[stage]?.value ?? []);
  const around = (stage: number) => ({
    before: stage === 0 ? null : valuesAt(stage - 1),
    here: valuesAt(stage),
    after: stage === spans.length - 1 ? null : valuesAt(stage + 1),
  });
  const drawAt = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width;
    const stage = spans.findLastIndex(({ start }) => start <= across);
    const span = spans[stage];
    // The first persona that has no point of its own here yet.
    const index = looked.find((own) => curves[own]?.points[stage]?.from !== "drawn");
    const curve = index === undefined ? undefined : curves[index];
    if (!edits || !span || !curve) return;
    const value = toFeeling(feelingAt((event.clientY - box.top) / box.height));
    edits.draw(curve.personaId, span.id, value, "pointer");
  };
  return (
    <div className="group/curve @container relative h-44 w-full">
      <p className="sr-only">{curveSummary(curves, spans, measured)}</p>
      <CurveTable curves={curves} spans={spans} measured={measured} />
      <CurveAxis edges={edges} />
      {edits && (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          // It must not take the focus: it is there for the pointer only.
          onMouseDown={(event) => event.preventDefault()}
          onClick={drawAt}
          className="absolute inset-0 cursor-crosshair"
        />
      )}
      {edits && isBlank && (
        <p className="pointer-events-none absolute inset-x-0 top-4 text-center text-sm text-ink-3">
          Drag a point to draw how they feel
        </p>
      )}
      {curves.map((curve, index) => (
        <CurveLine
          key={curve.personaId ?? ""}
          curve={curve}
          index={index}
          total={curves.length}
          spans={spans}
          measured={measured}
          faded={isFaded(index)}
          invites={isBlank}
          edits={edits}
          aligned={aligned}
        />
      ))}
      {spans.map((span, stage) => (
        <StageMeasured
          key={span.id}
          curves={curves}
          placed={placed}
          looked={looked}
          span={span}
          stage={stage}
          measured={measured}
          around={around(stage)}
        />
      ))}
      {curves.length > 1 && (
        <CurveNames
          names={curves.map(({ personaId: id, name }, index) => ({
            id: id ?? "",
            name: name ?? "",
            faded: isFaded(index),
            points: placed[index] ?? [],
          }))}
        />
      )}
    </div>
  );
}
