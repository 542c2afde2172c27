import { classes } from "@/components/ui/classes";
import { stageColour } from "@/components/ui/stage-colour";
import type { StageSlide } from "./slides";

interface Props {
  stages: readonly StageSlide[];
  /** 0: before the first */
  at: number;
  onGo: (slide: number) => void;
}

/** The line along the top: a part for each stage, filled as far as one has come; a press leads there. */
export function PresentProgress({ stages, at, onGo }: Props) {
  return (
    <ol className="flex gap-0.5" aria-label="Progress">
      {stages.map(({ stage }, index) => {
        const isReached = index < at;
        return (
          <li key={stage.id} className="flex-1">
            <button
              type="button"
              title={stage.name}
              aria-label={stage.name}
              aria-current={index === at - 1 ? "step" : undefined}
              onClick={() => onGo(index + 1)}
              className="group flex h-4 w-full cursor-pointer items-start focus-visible:outline-offset-[-2px]"
            >
              <span
                className={classes(
                  "block w-full transition-[height] group-hover:h-2.5",
                  index === at - 1 ? "h-2.5" : "h-1.5",
                )}
                style={{ background: isReached ? stageColour(index, stages.length) : "var(--rule)" }}
              />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
