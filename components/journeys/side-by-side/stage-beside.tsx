import { stageColour } from "@/components/ui/stage-colour";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { ComparedCard, ComparedCell, ComparedStage } from "@/lib/journeys/side-by-side/compare-maps";
import { SideCard } from "./side-card";

type Names = { left: string; right: string };

interface Props {
  compared: ComparedStage;
  index: number;
  total: number;
  /** how the sides are called at the head of a column */
  titles: Names;
  /** and after "Only" */
  only: Names;
  /** also what is the same */
  all: boolean;
}

const keyOf = ({ left, right }: ComparedCard) => `${left?.id ?? ""} ${right?.id ?? ""}`;

/** A lane of the stage: a card beside its own on the other side. On a phone what is the same stands there once. */
function Row({ cell, only }: { cell: ComparedCell; only: Names }) {
  const { left, right } = cell.lane;
  const lane = left ?? right;
  if (!lane) return null;
  const renamed = left && right && left.name.trim() !== right.name.trim() ? right.name : null;
  return (
    <div className="grid gap-x-6 gap-y-1 border-t border-rule py-2.5 md:grid-cols-[9rem_minmax(0,1fr)]">
      <h3 className="pt-2 text-sm font-semibold break-words text-ink-2" title={laneKindWords[lane.kind].name}>
        {lane.name}
        {renamed && <span className="block text-xs font-normal text-ink-3">then {renamed}</span>}
        {(!left || !right) && (
          <span className="block text-xs font-normal text-accent">Only {left ? only.left : only.right}</span>
        )}
      </h3>
      <ul className="flex min-w-0 flex-col gap-1.5">
        {cell.cards.map((card) => (
          <li key={keyOf(card)} className="grid gap-x-6 gap-y-1 md:grid-cols-2">
            <div className="min-w-0">
              <SideCard compared={card} side="left" kind={lane.kind} names={only} />
            </div>
            <div className={card.is === "same" ? "min-w-0 max-md:hidden" : "min-w-0"}>
              <SideCard compared={card} side="right" kind={(right ?? lane).kind} names={only} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One stage of both maps beside one another, lane by lane. */
export function StageBeside({ compared: { stage, cells }, index, total, titles, only, all }: Props) {
  const shown = cells
    .map((cell) => ({ ...cell, cards: cell.cards.filter(({ is }) => all || is !== "same") }))
    .filter(({ cards }) => cards.length > 0);
  const heading = stage.left?.name ?? stage.right?.name ?? "";
  const side = (name: "left" | "right") => {
    const own = stage[name];
    return own ? own.name : <span className="text-ink-3">No such stage</span>;
  };
  return (
    <section
      aria-label={heading}
      className="mt-9 border-t-3 pt-3"
      style={{ borderColor: stageColour(index, total) }}
    >
      <div className="grid gap-x-6 md:grid-cols-[9rem_minmax(0,1fr)]">
        <div className="max-md:hidden" />
        <div className="grid gap-x-6 pb-2.5 md:grid-cols-2">
          <h2 className="title text-xl break-words">
            <span className="block font-sans text-xs text-ink-3">{titles.left}</span>
            {side("left")}
          </h2>
          <p
            className={
              stage.left?.name === stage.right?.name ? "title text-xl max-md:hidden" : "title text-xl"
            }
          >
            <span className="block font-sans text-xs text-ink-3">{titles.right}</span>
            {side("right")}
          </p>
        </div>
      </div>
      {shown.map((cell) => (
        <Row key={`${cell.lane.left?.id} ${cell.lane.right?.id}`} cell={cell} only={only} />
      ))}
      {shown.length === 0 && (
        <p className="border-t border-rule py-4 text-ink-3">
          {cells.every(({ cards }) => cards.length === 0)
            ? "No cards in it yet."
            : "Nothing is different here."}
        </p>
      )}
    </section>
  );
}
