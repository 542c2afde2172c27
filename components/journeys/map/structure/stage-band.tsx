import { useId } from "react";
import { lineSegments } from "@/components/charts/stage-line-geometry";
import { stageColour } from "@/components/ui/stage-colour";

/** Height of the line where most people are. @unit px */
export const bandHeight = 18;
/** The rule of a stage's colour, where nothing is counted. @unit px */
const rule = 3;
/** of a stage with people. @unit px */
const thinnest = 2;
const length = 100;

interface Props {
  /** people at each stage that is shown; null: not counted */
  counts: readonly (number | null)[];
  /** which of the stages this is the part of */
  stage: number;
}

/**
 * A stage's part of the line of people: it hangs from the top edge, as wide as the stage has people, and eases into the next
 * one. Side by side they make one line, however wide the columns are.
 */
export function StageBand({ counts, stage }: Props) {
  const id = useId();
  const total = counts.length;
  const colour = stageColour(stage, total);
  if (counts[stage] == null) {
    const nowhere = counts.every((count) => count === null);
    const dashes = `repeating-linear-gradient(90deg, ${colour} 0 4px, transparent 4px 10px)`;
    return (
      <div
        aria-hidden="true"
        className="absolute top-0 right-0 -left-px"
        style={{ height: rule, background: nowhere ? colour : dashes }}
      />
    );
  }
  const lines = counts.map((count) => ({ count, stepRatio: null }));
  const shape = { columnLength: length, lineWidth: bandHeight, minWidth: thinnest, bend: 0 };
  const from = stage * length;
  const next = counts[stage + 1] == null ? stage : stage + 1;
  // A stage that nobody reached keeps the thin rule of its colour.
  const band = lineSegments(lines, shape)[stage]?.band || `M${from} 0h${length}v${rule}h-${length}Z`;
  return (
    <svg
      aria-hidden="true"
      viewBox={`${from} 0 ${length} ${bandHeight}`}
      preserveAspectRatio="none"
      className="absolute top-0 -left-px w-[calc(100%+1px)]"
      style={{ height: bandHeight }}
    >
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={from + length} y1="0" y2="0">
        <stop offset="0.5" stopColor={colour} />
        <stop offset="1" stopColor={stageColour(next, total)} />
      </linearGradient>
      <path d={band} fill={`url(#${id})`} />
    </svg>
  );
}
