import { useId } from "react";
import { formatCount } from "@/lib/format";
import { lineSegments } from "./stage-line-geometry";
import { StageLinePaint } from "./stage-line-paint";

interface Props {
  stages: { name: string; count: number | null }[];
  /** Gives the size, e.g. "h-4 w-36". */
  className?: string;
}

const COLUMN = 100;
const HEIGHT = 16;

/** The line in the size of a word. */
export function StageLineMini({ stages, className }: Props) {
  const id = useId();
  if (stages.length === 0) return null;
  const segments = lineSegments(
    stages.map(({ count }) => ({ count, stepRatio: null })),
    { columnLength: COLUMN, lineWidth: HEIGHT, minWidth: 1.2, bend: 0 },
  );
  const summary = stages
    .map(({ name, count }) => `${name} ${count === null ? "no data" : formatCount(count)}`)
    .join(", ");
  const gaps = segments
    .map((segment, index) => (segment.width ? "" : `M${index * COLUMN} 1 H${(index + 1) * COLUMN}`))
    .join(" ");
  return (
    <svg
      role="img"
      aria-label={`People per stage: ${summary}`}
      viewBox={`0 0 ${stages.length * COLUMN} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={className}
    >
      <StageLinePaint id={id} total={stages.length} columnLength={COLUMN} />
      <path d={segments.map((segment) => segment.band).join(" ")} fill={`url(#${id}-line)`} />
      <path
        d={gaps}
        stroke="var(--control)"
        strokeWidth="1.5"
        strokeDasharray="2 3"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
