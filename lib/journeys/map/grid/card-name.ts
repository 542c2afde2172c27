import { channelWords } from "@/lib/journeys/map/channels";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";

/** Where a card stands, as it is read out. index counts from 0. */
export interface CardPlace {
  lane: { name: string; kind: LaneKind };
  column: { stage: { name: string }; step: { name: string } | null };
  index: number;
  count: number;
}

/** "Purchase, Delivery": stage, and step if there is one. */
export function columnName({ stage, step }: CardPlace["column"]): string {
  return step ? `${stage.name}, ${step.name}` : stage.name;
}

/** "Purchase, Pain points, card 1 of 2". */
export function placeName({ lane, column, index, count }: CardPlace): string {
  return `${columnName(column)}, ${lane.name}, card ${index + 1} of ${count}`;
}

function details(card: MapCard, kind: LaneKind): (string | null)[] {
  const { channel, score, impact, feasibility } = card;
  return [
    channel && channelWords[channel],
    score === null
      ? null
      : kind === "pain-points"
        ? `severity ${score} of 5`
        : kind === "feelings"
          ? `feeling ${signed(score)}`
          : null,
    kind === "opportunities" && impact !== null ? `impact ${impact} of 5` : null,
    kind === "opportunities" && feasibility !== null ? `feasibility ${feasibility} of 5` : null,
    `evidence: ${evidenceWords[card.evidence].name.toLowerCase()}`,
  ];
}

function signed(score: number): string {
  return score > 0 ? `+${score}` : score < 0 ? `−${-score}` : "0";
}

/** What a screen reader says of a card: its text, where it stands, what else is known of it. */
export function cardName(card: MapCard, place: CardPlace): string {
  const text =
    card.text.trim() || (card.imageId ? "Image" : card.metric ? `Number: ${card.metric}` : "Empty card");
  return [text, placeName(place), ...details(card, place.lane.kind)].filter(Boolean).join(", ");
}
