import { type CardWords, cardDetails, cardScoreWords } from "@/lib/journeys/map/cards/card-details";
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

const noWords: CardWords = { owner: null, personas: [], metric: null, nowMs: 0 };

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What a screen reader says of a card: its text, where it stands, what else is known of it. */
export function cardName(card: MapCard, place: CardPlace, words: CardWords = noWords): string {
  const { kind } = place.lane;
  const said =
    card.text.trim().replace(/\s+/g, " ") ||
    (card.imageId ? "Image" : card.metric ? `Number: ${card.metric}` : "");
  // A feeling may be all that a card says.
  const score = said === "" && kind === "feelings" ? cardScoreWords(card, kind) : "";
  const text = said || capitalised(score) || "Empty card";
  const details = cardDetails(card, kind, words).filter((detail) => detail !== score);
  return [text, placeName(place), ...details].filter(Boolean).join(", ");
}
