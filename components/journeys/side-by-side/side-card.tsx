import { ChangedPicture } from "@/components/journeys/versions/changed-picture";
import { RewordedText } from "@/components/journeys/versions/reworded-text";
import { classes } from "@/components/ui/classes";
import { cardScoreWords } from "@/lib/journeys/map/cards/card-details";
import { channelWords } from "@/lib/journeys/map/channels";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import type { ComparedCard } from "@/lib/journeys/side-by-side/compare-maps";
import { cardChangeLines } from "@/lib/journeys/versions/words/card-change-words";
import type { Sides } from "@/lib/journeys/versions/words/sides";

interface Props {
  compared: ComparedCard;
  side: "left" | "right";
  kind: LaneKind;
  sides: Sides;
  /** the team's slug */
  team: string;
}

function facts(card: MapCard, kind: LaneKind): string {
  const channel = card.channel === null ? "" : channelWords[card.channel];
  return [channel, cardScoreWords(card, kind)].filter(Boolean).join(" · ");
}

/** Why the card stands out, in words. Of one that is reworded its words say so. */
function notes({ is, elsewhere, difference }: ComparedCard, side: "left" | "right", sides: Sides): string[] {
  const { voice } = sides;
  if (is === "left" || is === "right") return [is === "left" ? voice.removed : voice.added];
  const goes = is === "moved" ? [`${side === "left" ? "goes to" : "comes from"} ${elsewhere}`] : [];
  if (side === "left" || !difference) return goes;
  const lines = cardChangeLines(difference, sides).filter(
    ({ change }) => is !== "moved" || change !== "moved",
  );
  return [...goes, ...lines.map(({ words }) => words)];
}

/** A card on its side: quiet when the other side has the same. */
export function SideCard({ compared, side, kind, sides, team }: Props) {
  const card = compared[side];
  if (!card) return null;
  const { left, right, is } = compared;
  const text = card.text.trim() || (card.imageId ? "A picture" : "No words");
  const said = facts(card, kind);
  const words = notes(compared, side, sides);
  const isReworded = side === "right" && left && right && compared.difference?.changes.includes("reworded");
  return (
    <div
      className={classes(
        "rounded-md border px-3 py-2 text-sm",
        is === "same" && "border-transparent text-ink-3",
        is === "changed" && "border-rule-strong bg-surface",
        is === "left" && "border-dashed border-control bg-surface",
        is === "right" && "border-l-3 border-rule border-l-accent bg-accent-soft/50",
        is === "moved" && "border-dotted border-control bg-surface",
      )}
    >
      {isReworded ? (
        <RewordedText before={left.text} after={right.text} />
      ) : (
        <p className="break-words whitespace-pre-wrap">{text}</p>
      )}
      {said && (
        <p className={classes("mt-0.5 text-xs first-letter:uppercase", is !== "same" && "text-ink-2")}>
          {said}
        </p>
      )}
      {side === "right" && left && right && (
        <ChangedPicture
          team={team}
          before={left.imageId}
          after={right.imageId}
          text={text}
          words={{ before: sides.voice.before, after: sides.voice.now }}
        />
      )}
      {words.length > 0 && (
        <ul className="mt-1 text-xs font-medium text-accent">
          {words.map((one) => (
            <li key={one} className="break-words first-letter:uppercase tabular-nums">
              {one}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
