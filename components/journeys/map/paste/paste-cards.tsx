import { ChannelIcon } from "@/components/journeys/map/cards/channel-icon";
import { SeverityDots } from "@/components/journeys/map/cards/severity-dots";
import { classes } from "@/components/ui/classes";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { PasteCard } from "@/lib/journeys/map/paste/paste-plan";

interface Props {
  cards: readonly PasteCard[];
  kind: LaneKind;
  /** how many cards stand in the cell already */
  there: number;
}

function feeling(score: number): string {
  return score > 0 ? `+${score}` : String(score).replace("-", "−");
}

/** The cards that a cell gets, with what was read out of their words. */
export function PasteCards({ cards, kind, there }: Props) {
  return (
    <>
      {there > 0 && cards.length > 0 && (
        <p className="px-1 pb-1.5 text-xs text-ink-3">
          {there === 1 ? "Below 1 card" : `Below ${there} cards`}
        </p>
      )}
      <ul className="flex flex-col gap-1.5">
        {cards.map((card) => (
          <li
            key={card.id}
            className="flex flex-col gap-1 rounded-sm border border-dashed border-rule-strong bg-paper px-2 py-1.5"
          >
            <span className="flex gap-1.5">
              {card.channel !== null && <ChannelIcon channel={card.channel} />}
              {kind === "feelings" && card.score !== null && (
                <span className="font-medium tabular-nums">{feeling(card.score)}</span>
              )}
              <span
                className={classes(
                  "line-clamp-4 min-w-0 break-words",
                  kind === "thoughts" && "font-serif italic",
                )}
              >
                {card.text}
              </span>
            </span>
            {kind === "pain-points" && card.score !== null && <SeverityDots severity={card.score} />}
            {card.impact !== null && <span className="text-xs text-ink-3">Impact {card.impact}</span>}
            {card.feasibility !== null && (
              <span className="text-xs text-ink-3">Feasibility {card.feasibility}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
