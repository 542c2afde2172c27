import { RewordedText } from "@/components/journeys/versions/reworded-text";
import { classes } from "@/components/ui/classes";
import { cardScoreWords } from "@/lib/journeys/map/cards/card-details";
import { channelWords } from "@/lib/journeys/map/channels";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import type { ComparedCard } from "@/lib/journeys/side-by-side/compare-maps";

interface Props {
  compared: ComparedCard;
  side: "left" | "right";
  kind: LaneKind;
  /** how the sides are called */
  names: { left: string; right: string };
}

function facts(card: MapCard, kind: LaneKind): string {
  const channel = card.channel === null ? "" : channelWords[card.channel];
  return [channel, cardScoreWords(card, kind)].filter(Boolean).join(" · ");
}

/** Why the card stands out, in words. */
function note({ is, elsewhere }: ComparedCard, side: "left" | "right", names: Props["names"]): string | null {
  if (is === "left" || is === "right") return `Only ${names[side]}`;
  if (is === "moved") return `${side === "left" ? "Goes to" : "Comes from"} ${elsewhere}`;
  return is === "changed" && side === "right" ? "Different" : null;
}

/** A card on its side: quiet when the other side has the same. */
export function SideCard({ compared, side, kind, names }: Props) {
  const card = compared[side];
  if (!card) return null;
  const { left, right, is } = compared;
  const text = card.text.trim() || (card.imageId ? "A picture" : "No words");
  const said = facts(card, kind);
  const words = note(compared, side, names);
  const isReworded = is === "changed" && side === "right" && left && right && left.text !== right.text;
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
      {words && <p className="mt-1 text-xs font-medium text-accent">{words}</p>}
    </div>
  );
}
