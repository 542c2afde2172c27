import type { ReactNode } from "react";
import { formatCount, formatPercent } from "@/lib/format";
import { StageLineAcross } from "./stage-line-across";
import { StageLineDown } from "./stage-line-down";
import type { LineStage } from "./stage-line-geometry";

export interface StageLineStage extends LineStage {
  id: string;
  name: string;
  /** Something under the count, such as a verdict. */
  note?: ReactNode;
  href?: string;
}

export interface StageLineProps {
  stages: StageLineStage[];
  /** What a stage counts: "people". */
  unit?: string;
  className?: string;
}

/** One sentence for who can't see the line. */
export function stageLineSummary(stages: StageLineStage[], unit = "people"): string {
  const parts = stages.map((stage) => {
    const count = stage.count === null ? "no data" : `${formatCount(stage.count)} ${unit}`;
    const leave = stage.stepRatio === null ? "" : `, ${formatPercent(1 - stage.stepRatio)} leave`;
    return `${stage.name} ${count}${leave}`;
  });
  return `${parts.join("; ")}.`;
}

/**
 * The throughline: stages in order, its width the number of people, those who leave bending away. Text is HTML, so
 * it stays readable at any width; where the columns get too narrow the line turns to run downwards.
 */
export function StageLine({ stages, unit = "people", className }: StageLineProps) {
  if (stages.length === 0) return null;
  const summary = stageLineSummary(stages, unit);
  return (
    <div className={className}>
      <div className="overflow-x-auto max-sm:hidden print:overflow-visible">
        <StageLineAcross stages={stages} unit={unit} summary={summary} />
      </div>
      <div className="sm:hidden">
        <StageLineDown stages={stages} unit={unit} summary={summary} />
      </div>
    </div>
  );
}
