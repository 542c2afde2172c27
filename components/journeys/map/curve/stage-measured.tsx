import type { Curve, MeasuredFeelings } from "@/lib/journeys/map/emotion/curve";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import { measuredMarks } from "@/lib/journeys/map/emotion/measured-beside";
import { CurveMeasured } from "./curve-measured";
import type { PlacedPoint } from "./placed-curve";
import { type Neighbourhood, wordsSide } from "./words-side";

interface Props {
  curves: readonly Curve[];
  placed: readonly (readonly PlacedPoint[])[];
  /** which of the curves are looked at */
  looked: readonly number[];
  span: StageSpan;
  /** from 0 */
  stage: number;
  /** everybody's */
  measured: MeasuredFeelings;
  around: Neighbourhood;
}

/** What customers say of a stage: everybody's answers, and beside the curve of a persona those of their own. */
export function StageMeasured({ curves, placed, looked, span, stage, measured, around }: Props) {
  const middle = span.start + span.width / 2;
  const acrossOf = (curve: number) => placed[curve]?.[stage]?.across ?? middle;
  return measuredMarks(curves, looked, { id: span.id, index: stage }, measured).map(
    ({ feeling, curve, whose, drawn, against, hasWords }) => (
      <CurveMeasured
        key={curve}
        span={span}
        across={curve === null ? middle : acrossOf(curve)}
        colour={(curve === null ? undefined : placed[curve]?.[stage]?.colour) ?? "var(--ink)"}
        measured={feeling}
        whose={whose}
        drawn={drawn}
        against={against && { ...against, across: acrossOf(against.curve) }}
        wordsOn={hasWords ? wordsSide(around, feeling.value) : null}
      />
    ),
  );
}
