import type { lineSegments } from "./stage-line-geometry";
import { StageLinePaint } from "./stage-line-paint";

interface Props {
  id: string;
  /** ids of the stages, in order */
  stageIds: readonly string[];
  segments: ReturnType<typeof lineSegments>;
  /** Length of one stage along the line, in the drawing's own units. */
  columnLength: number;
  vertical?: boolean;
}

/** The line itself: those who leave, those who go on, and a thin trace where nobody is. */
export function StageLineBands({ id, stageIds, segments, columnLength, vertical }: Props) {
  const gap = (index: number) => {
    const [from, to] = [index * columnLength, (index + 1) * columnLength];
    return vertical ? `M1 ${from} V${to}` : `M${from} 1 H${to}`;
  };
  return (
    <>
      <StageLinePaint {...{ id, columnLength, vertical }} total={stageIds.length} />
      {segments.map((segment, index) =>
        segment.leaving ? (
          <path key={stageIds[index]} d={segment.leaving} fill={`url(#${id}-leave-${index})`} />
        ) : null,
      )}
      <path d={segments.map((segment) => segment.band).join(" ")} fill={`url(#${id}-line)`} />
      <path
        d={segments.map((segment, index) => (segment.width ? "" : gap(index))).join(" ")}
        stroke="var(--control)"
        strokeWidth="1.5"
        strokeDasharray="2 5"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}
