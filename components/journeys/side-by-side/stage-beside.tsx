import { classes } from "@/components/ui/classes";
import { stageColour } from "@/components/ui/stage-colour";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { MapLane } from "@/lib/journeys/map/schema";
import type { Pair } from "@/lib/journeys/side-by-side/align";
import type { ComparedCard, ComparedCell, ComparedStage } from "@/lib/journeys/side-by-side/compare-maps";
import type { Sides, Voice } from "@/lib/journeys/versions/words/sides";
import { SideCard } from "./side-card";

type Names = { left: string; right: string };

interface Props {
  compared: ComparedStage;
  index: number;
  total: number;
  /** how the sides are called at the head of a column */
  titles: Names;
  sides: Sides;
  /** the team's slug */
  team: string;
  /** also what is the same */
  all: boolean;
}

const keyOf = ({ left, right }: ComparedCard) => `${left?.id ?? ""} ${right?.id ?? ""}`;

/** On which of the maps a lane is hidden; null: on neither. */
function hiddenWords({ left, right }: Pair<MapLane>, { before, now }: Voice): string | null {
  if (left?.hidden !== false && right?.hidden !== false) return "Hidden";
  if (left?.hidden) return `Hidden ${before}`;
  return right?.hidden ? `Hidden ${now}` : null;
}

/** A lane of the stage: a card beside its own on the other side. On a phone what is the same stands there once. */
function Row({ cell, sides, team }: { cell: ComparedCell } & Pick<Props, "sides" | "team">) {
  const { left, right } = cell.lane;
  const lane = left ?? right;
  if (!lane) return null;
  const { voice } = sides;
  const renamed = left && right && left.name.trim() !== right.name.trim() ? right.name : null;
  const hidden = hiddenWords(cell.lane, voice);
  return (
    <div className="grid gap-x-6 gap-y-1 border-t border-rule py-2.5 md:grid-cols-[9rem_minmax(0,1fr)]">
      <h3 className="pt-2 text-sm font-semibold break-words text-ink-2" title={laneKindWords[lane.kind].name}>
        {lane.name}
        {renamed && (
          <span className="block text-xs font-normal text-ink-3">
            {renamed} {voice.now}
          </span>
        )}
        {(!left || !right) && (
          <span className="block text-xs font-normal text-accent first-letter:uppercase">
            {left ? voice.removed : voice.added}
          </span>
        )}
        {hidden && <span className="block text-xs font-normal text-ink-3">{hidden}</span>}
      </h3>
      <ul className="flex min-w-0 flex-col gap-1.5">
        {cell.cards.map((card) => (
          <li key={keyOf(card)} className="grid gap-x-6 gap-y-1 md:grid-cols-2">
            <div className="min-w-0">
              <SideCard compared={card} side="left" kind={lane.kind} sides={sides} team={team} />
            </div>
            <div className={card.is === "same" ? "min-w-0 max-md:hidden" : "min-w-0"}>
              <SideCard compared={card} side="right" kind={(right ?? lane).kind} sides={sides} team={team} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One stage of both maps beside one another, lane by lane. */
export function StageBeside({ compared: { stage, cells }, index, total, titles, sides, team, all }: Props) {
  const shown = cells
    .map((cell) => ({ ...cell, cards: cell.cards.filter(({ is }) => all || is !== "same") }))
    .filter(({ cards }) => cards.length > 0);
  const isSameName = stage.left?.name === stage.right?.name;
  const side = (name: "left" | "right") => {
    const own = stage[name];
    if (!own) return <span className="text-ink-3">No such stage</span>;
    return (
      <>
        {own.name}
        {own.hidden && <span className="block font-sans text-xs text-ink-3">Hidden on this map</span>}
      </>
    );
  };
  return (
    <div className="mt-9 border-t-3 pt-3" style={{ borderColor: stageColour(index, total) }}>
      <div className="grid gap-x-6 md:grid-cols-[9rem_minmax(0,1fr)]">
        <div className="max-md:hidden" />
        <div className="grid gap-x-6 pb-2.5 md:grid-cols-2">
          <h2 className="title text-xl break-words">
            {/* On a phone both stand under it. */}
            <span className={classes("block font-sans text-xs text-ink-3", isSameName && "max-md:hidden")}>
              {titles.left}
            </span>
            {side("left")}
          </h2>
          <p className={classes("title text-xl", isSameName && "max-md:hidden")}>
            <span className="block font-sans text-xs text-ink-3">{titles.right}</span>
            {side("right")}
          </p>
        </div>
      </div>
      {shown.map((cell) => (
        <Row key={`${cell.lane.left?.id} ${cell.lane.right?.id}`} cell={cell} sides={sides} team={team} />
      ))}
      {shown.length === 0 && (
        <p className="border-t border-rule py-4 text-ink-3">
          {cells.every(({ cards }) => cards.length === 0)
            ? "No cards in it yet."
            : "Nothing is different here."}
        </p>
      )}
    </div>
  );
}
