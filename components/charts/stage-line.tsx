import { StageLineAcross } from "./stage-line-across";
import { StageLineDown } from "./stage-line-down";
import { type StageLineStage, stageLineSummary } from "./stage-line-stages";

export interface StageLineProps {
  stages: StageLineStage[];
  /** What a stage counts: "people". */
  unit?: string;
  /** Names the scrolling region; needed where a page has several lines. */
  label?: string;
  className?: string;
}

/**
 * The throughline: stages in order, its width the number of people, those who leave bending away. Text is HTML, so
 * it stays readable at any width; where the columns get too narrow the line turns to run downwards.
 */
export function StageLine({ stages, unit = "people", label = "Line of stages", className }: StageLineProps) {
  if (stages.length === 0) return null;
  const summary = stageLineSummary(stages, unit);
  return (
    <div className={className}>
      <section
        aria-label={label}
        className="relative overflow-x-auto max-sm:hidden print:overflow-visible"
        {...{ tabIndex: 0 }}
      >
        <StageLineAcross stages={stages} unit={unit} summary={summary} />
      </section>
      <div className="sm:hidden">
        <StageLineDown stages={stages} unit={unit} summary={summary} />
      </div>
    </div>
  );
}
