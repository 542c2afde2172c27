import { type CSSProperties, useId } from "react";
import { formatPercent } from "@/lib/format";
import { StageLineBands } from "./stage-line-bands";
import { lineSegments } from "./stage-line-geometry";
import { StageLineLabel } from "./stage-line-label";
import type { StageLineStage } from "./stage-line-stages";

const COLUMN = 100;
const THICK = 76;
const BEND = 30;
const LABEL_ROOM = 22;
/** @unit rem; narrower columns would cut names, so the line scrolls instead. */
const MIN_COLUMN = 8.5;

/** Paper-coloured stripes over the part of the line that isn't settled. */
export const hatch = "repeating-linear-gradient(135deg, var(--paper) 0 2px, transparent 2px 6px)";

interface Props {
  stages: StageLineStage[];
  unit: string;
  summary: string;
}

export function StageLineAcross({ stages, unit, summary }: Props) {
  const id = useId();
  const segments = lineSegments(stages, { columnLength: COLUMN, lineWidth: THICK, minWidth: 2, bend: BEND });
  const depth = Math.max(8, ...segments.map((segment) => segment.depth));
  const height = depth + (stages.some((stage) => stage.stepRatio !== null) ? LABEL_ROOM : 4);
  const columns: CSSProperties = { gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))` };
  return (
    <div
      className="min-w-(--line) print:min-w-0"
      style={{ "--line": `${stages.length * MIN_COLUMN}rem` } as CSSProperties}
    >
      <ol className="grid items-start" style={columns}>
        {stages.map((stage) => (
          <li key={stage.id} className="min-w-0 pr-4 pb-2.5">
            <StageLineLabel stage={stage} unit={unit} />
            {stage.stepRatio !== null && (
              <span className="sr-only">
                {formatPercent(1 - stage.stepRatio)} leave before the next stage
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className="relative" style={{ height }}>
        <svg
          role="img"
          aria-label={summary}
          viewBox={`0 0 ${stages.length * COLUMN} ${height}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full"
        >
          <StageLineBands
            id={id}
            stageIds={stages.map((stage) => stage.id)}
            segments={segments}
            columnLength={COLUMN}
          />
        </svg>
        <div className="absolute inset-0 grid" style={columns} aria-hidden="true">
          {stages.map((stage, index) => {
            const segment = segments[index];
            const clip = segment?.maturing
              ?.map(([along, across]) => `${along * 100}% ${across}px`)
              .join(", ");
            return (
              <div key={stage.id} className="relative">
                {clip && (
                  <div
                    className="absolute inset-0"
                    style={{ background: hatch, clipPath: `polygon(${clip})` }}
                  />
                )}
                {stage.stepRatio !== null && segment?.width ? (
                  <span
                    className="absolute text-xs whitespace-nowrap text-ink-2"
                    style={{ left: "56%", top: (segment.width ?? 0) + BEND + 2 }}
                  >
                    {formatPercent(1 - stage.stepRatio)} leave
                  </span>
                ) : null}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
