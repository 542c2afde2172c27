import { useId } from "react";
import { formatPercent } from "@/lib/format";
import { hatch } from "./stage-line-across";
import { StageLineBands } from "./stage-line-bands";
import { lineSegments } from "./stage-line-geometry";
import { StageLineLabel } from "./stage-line-label";
import type { StageLineStage } from "./stage-line-stages";

const ROW = 100;
const THICK = 72;
const BEND = 34;
const WIDTH = THICK + BEND + 2;

interface Props {
  stages: StageLineStage[];
  unit: string;
  summary: string;
}

/** The line for narrow screens: it runs down the left edge, and words stand beside it. */
export function StageLineDown({ stages, unit, summary }: Props) {
  const id = useId();
  const segments = lineSegments(stages, {
    columnLength: ROW,
    lineWidth: THICK,
    minWidth: 2,
    bend: BEND,
    vertical: true,
  });
  const height = stages.length * ROW;
  return (
    <div className="relative">
      <svg
        role="img"
        aria-label={summary}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height="100%"
        preserveAspectRatio="none"
        className="absolute top-0 left-0 h-full"
      >
        <StageLineBands
          id={id}
          stageIds={stages.map((stage) => stage.id)}
          segments={segments}
          columnLength={ROW}
          vertical
        />
      </svg>
      <ol className="grid" style={{ gridAutoRows: `minmax(${ROW}px, 1fr)` }}>
        {stages.map((stage, index) => {
          const clip = segments[index]?.maturing
            ?.map(([along, across]) => `${across}px ${along * 100}%`)
            .join(", ");
          return (
            <li key={stage.id} className="relative flex flex-col" style={{ paddingLeft: WIDTH + 10 }}>
              {clip && (
                <div
                  aria-hidden="true"
                  className="absolute inset-y-0 left-0"
                  style={{ width: THICK, background: hatch, clipPath: `polygon(${clip})` }}
                />
              )}
              <StageLineLabel stage={stage} unit={unit} />
              {stage.stepRatio !== null && (
                <div className="mt-2.5 text-xs text-ink-2">{formatPercent(1 - stage.stepRatio)} leave</div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
