import { fieldName } from "@/lib/journeys/map/conflicts/field-words";
import { placeWords } from "@/lib/journeys/map/conflicts/names";
import type { Draft } from "@/lib/journeys/map/schema";
import {
  type CardChange,
  type CardDifference,
  cardPlaceFields,
  cardScoreFields,
  changedDetails,
} from "@/lib/journeys/versions/diff";
import { detailWords, inWordOrder } from "@/lib/journeys/versions/words/detail-words";
import { feelingWords } from "@/lib/journeys/versions/words/frame-field-words";
import type { Sides } from "@/lib/journeys/versions/words/sides";

export interface CardChangeLine {
  change: CardChange;
  /** "Severity 3 → 5" */
  words: string;
}

type Card = Draft<"card">;

function moved(before: Card, after: Card, sides: Sides): string {
  if (cardPlaceFields.every((field) => before[field] === after[field]))
    return "In another place among the cards of its cell";
  const [from, to] = [placeWords(sides.before.state, before), placeWords(sides.after.state, after)];
  return from === to ? `Moved to another place called ${to}` : `Moved from ${from} to ${to}`;
}

function scoreValue(field: (typeof cardScoreFields)[number], card: Card, names: Sides["before"]): string {
  const value = card[field];
  if (value === null) return "none";
  const isFeeling = field === "score" && names.state.lane[card.laneId]?.kind === "feelings";
  return isFeeling ? feelingWords(value) : String(value).replace("-", "−");
}

/** What of a card is different, one line each; its words are told by a diff of their own. Empty: it was added or removed. */
export function cardChangeLines({ changes, before, after }: CardDifference, sides: Sides): CardChangeLine[] {
  if (!before || !after) return [];
  const lines: CardChangeLine[] = [];
  if (changes.includes("moved")) lines.push({ change: "moved", words: moved(before, after, sides) });
  for (const field of cardScoreFields.filter((one) => before[one] !== after[one])) {
    const values = [scoreValue(field, before, sides.before), scoreValue(field, after, sides.after)];
    lines.push({
      change: "score",
      words: `${fieldName("card", field, after, sides.after)} ${values.join(" → ")}`,
    });
  }
  for (const field of inWordOrder(changedDetails(before, after)))
    lines.push({ change: "details", words: detailWords(field, before, after, sides) });
  return lines;
}
