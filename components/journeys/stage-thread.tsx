import { classes } from "@/components/ui/classes";
import { stageColour } from "@/components/ui/stage-colour";

export interface ThreadStage {
  id: string;
  name: string;
  retentionAnchor?: boolean;
  /** Whether any facts are said to belong here; a hollow dot where not. Absent: not the question (templates). */
  measured?: boolean;
}

interface Props {
  stages: ThreadStage[];
  className?: string;
}

/** The stages of a journey on their line: a dot each, hollow where nothing is measured yet, ringed at the retention anchor. */
export function StageThread({ stages, className }: Props) {
  if (stages.length === 0) return null;
  const colours = stages.map((_, index) => stageColour(index, stages.length));
  return (
    <ol aria-label="Stages" className={classes("flex w-full max-sm:flex-wrap max-sm:gap-y-1.5", className)}>
      {stages.map((stage, index) => (
        <li
          key={stage.id}
          className="relative min-w-0 max-sm:flex max-sm:items-center max-sm:gap-1.5 max-sm:pr-3.5 sm:flex-1 sm:pt-4.5"
        >
          {index < stages.length - 1 && (
            <span
              aria-hidden="true"
              className="absolute top-1.25 left-1 h-0.75 w-full max-sm:hidden"
              style={{
                background: `linear-gradient(to right in oklch, ${colours[index]}, ${colours[index + 1]})`,
              }}
            />
          )}
          <span
            aria-hidden="true"
            className={classes(
              "size-3 shrink-0 rounded-full border-3 sm:absolute sm:top-0.5 sm:left-0",
              stage.retentionAnchor && "outline-[1.5px] outline-offset-2",
            )}
            style={{
              borderColor: colours[index],
              background: stage.measured === false ? "var(--paper)" : colours[index],
              outlineColor: colours[index],
            }}
          />
          <span className="block truncate pr-2 text-sm text-ink-2" title={stage.name}>
            {stage.name}
            {stage.retentionAnchor && <span className="sr-only">, retention anchor</span>}
            {stage.measured === false && <span className="sr-only">, nothing measured yet</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
