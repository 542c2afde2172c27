import { ChevronsRight, Spline, Undo2 } from "lucide-react";
import type { CSSProperties } from "react";
import { classes } from "@/components/ui/classes";
import { stageColour } from "@/components/ui/stage-colour";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import type { LinkKind } from "@/lib/journeys/map/item-kinds";
import type { StageLink } from "@/lib/journeys/map/schema";
import type { LinkRun } from "@/lib/journeys/map/structure/link-levels";
import { linkKindWords, linkSentence } from "@/lib/journeys/map/structure/link-words";

interface Props {
  link: StageLink;
  run: LinkRun;
  stages: readonly StageSpan[];
  /** null: only to look at */
  onEdit: (() => void) | null;
}

const icons = { loop: Undo2, skip: ChevronsRight, "side-path": Spline } satisfies Record<LinkKind, unknown>;
const strokes: Record<LinkKind, string> = {
  loop: "border-solid",
  skip: "border-dashed",
  "side-path": "border-dotted",
};
/** Half the width of a link from a stage to itself. @unit px */
const ownHalf = 46;

/** A place in a stage's width in shares of the row, moved by some pixels. */
function acrossOf(stage: StageSpan, shift: number, within = 0.5): string {
  return `${(stage.start + stage.width * within) * 100}% + ${shift}px`;
}

/** One link: it leaves its stage below the head, runs under the others and points up to where it leads. */
export function LinkArc({ link, run, stages, onEdit }: Props) {
  const [from, to] = [stages[run.from]!, stages[run.to]!];
  const own = run.from === run.to;
  const back = own || run.to < run.from;
  const ends = own
    ? [acrossOf(from, -ownHalf, 0.75), acrossOf(from, ownHalf, 0.75)]
    : back
      ? [acrossOf(to, run.toShift), acrossOf(from, run.fromShift)]
      : [acrossOf(from, run.fromShift), acrossOf(to, run.toShift)];
  const colour = stageColour(run.from, stages.length);
  const place = {
    left: `calc(${ends[0]})`,
    right: `calc(100% - (${ends[1]}))`,
    height: `calc(var(--links-first) + ${run.level} * var(--links-step))`,
    color: colour,
  } as CSSProperties;
  const sentence = linkSentence(link.kind, from.name, to.name, link.label);
  const Icon = icons[link.kind];
  const words = (
    <>
      <Icon aria-hidden="true" className="size-3.5 shrink-0" style={{ color: colour }} />
      <span className="truncate">{link.label || linkKindWords[link.kind].name}</span>
    </>
  );
  const label = classes(
    "pointer-events-auto inline-flex min-w-0 items-center gap-1.5 rounded-full bg-paper px-2 text-xs leading-5 text-ink-2",
    own && "max-w-32",
  );
  return (
    <li className="pointer-events-none absolute top-0" style={place}>
      <span
        aria-hidden="true"
        className={classes(
          "absolute inset-0 rounded-b-lg border-x-[1.5px] border-b-[1.5px]",
          strokes[link.kind],
        )}
      />
      <span
        aria-hidden="true"
        className={classes(
          "absolute top-0 size-1.5 -translate-y-1/2 rounded-full bg-current",
          back ? "right-[-2.25px]" : "left-[-2.25px]",
        )}
      />
      <svg
        aria-hidden="true"
        viewBox="0 0 10 8"
        className={classes("absolute top-0 h-2 w-2.5", back ? "left-[-4.25px]" : "right-[-4.25px]")}
      >
        <path d="M5 0 9.6 8H.4Z" fill="currentColor" />
      </svg>
      <span
        className={classes(
          "absolute bottom-0 z-1 flex translate-y-1/2 justify-center",
          own ? "-inset-x-4" : "inset-x-3",
        )}
      >
        {onEdit ? (
          <button
            type="button"
            aria-label={`${sentence}. Change`}
            onClick={onEdit}
            className={classes(label, "cursor-pointer hover:bg-sunken hover:text-ink")}
          >
            {words}
          </button>
        ) : (
          <span className={label}>
            <span className="sr-only">{sentence}</span>
            <span aria-hidden="true" className="contents">
              {words}
            </span>
          </span>
        )}
      </span>
    </li>
  );
}
