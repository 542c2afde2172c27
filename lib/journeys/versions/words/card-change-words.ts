import { fieldName } from "@/lib/journeys/map/conflicts/field-words";
import { placeWords } from "@/lib/journeys/map/conflicts/names";
import type { Draft } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
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

/** Where a card was, by the names that its lane, stage and step have now, if they are still there. */
function wasAt(card: Card, { before, after }: Sides): MapState {
  const { laneId, stageId, stepId } = card;
  const of = <T>(was: Readonly<Record<string, T>>, is: Readonly<Record<string, T>>, id: string | null) => {
    const item = is[String(id)] ?? was[String(id)];
    return item === undefined ? {} : { [String(id)]: item };
  };
  return {
    ...before.state,
    lane: of(before.state.lane, after.state.lane, laneId),
    stage: of(before.state.stage, after.state.stage, stageId),
    step: of(before.state.step, after.state.step, stepId),
  };
}

/** Only what is another one of lane, stage and step is named. */
function moved(before: Card, after: Card, sides: Sides): string {
  const other = cardPlaceFields.filter((field) => before[field] !== after[field]);
  if (other.length === 0) return "In another place among the cards of its cell";
  const [was, is] = [wasAt(before, sides), sides.after.state];
  const stepOf = (state: MapState, { stepId }: Card) =>
    state.step[String(stepId)]?.name ?? "the stage itself";
  const names = {
    laneId: [was.lane[before.laneId]?.name, is.lane[after.laneId]?.name],
    stageId: [was.stage[before.stageId]?.name, is.stage[after.stageId]?.name],
    stepId: [stepOf(was, before), stepOf(is, after)],
  };
  const [from, to] = other.length === 1 ? names[other[0]!] : [placeWords(was, before), placeWords(is, after)];
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
