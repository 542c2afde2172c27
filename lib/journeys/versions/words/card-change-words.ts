import { fieldName, fieldValue } from "@/lib/journeys/map/conflicts/field-words";
import { placeWords } from "@/lib/journeys/map/conflicts/names";
import {
  type CardChange,
  type CardDifference,
  cardDetailFields,
  cardScoreFields,
} from "@/lib/journeys/versions/diff";
import { feelingWords } from "@/lib/journeys/versions/words/frame-words";
import type { Sides } from "@/lib/journeys/versions/words/sides";

export interface CardChangeLine {
  change: CardChange;
  /** "Severity 3 → 5" */
  words: string;
}

type Content = Record<string, unknown>;

const differs = (before: Content, after: Content, field: string) =>
  JSON.stringify(before[field]) !== JSON.stringify(after[field]);

function moved(before: Content, after: Content, sides: Sides): string {
  const [from, to] = [placeWords(sides.before.state, before), placeWords(sides.after.state, after)];
  const same = ["laneId", "stageId", "stepId"].every((field) => !differs(before, after, field));
  return same ? "Moved among the cards of its cell" : `Moved from ${from} to ${to}`;
}

function scoreValue(field: string, content: Content, names: Sides["before"]): string {
  const value = content[field];
  if (value === null) return "none";
  const isFeeling = field === "score" && names.state.lane[String(content.laneId)]?.kind === "feelings";
  return isFeeling ? feelingWords(value) : String(value).replace("-", "−");
}

function detail(field: string, before: Content, after: Content, sides: Sides): string {
  if (field === "confirmedAt") return "Confirmed as still true";
  const [was, is] = [fieldValue(field, before, sides.before), fieldValue(field, after, sides.after)];
  const name = fieldName("card", field, after, sides.after);
  return was === is ? `${name}: another one` : `${name}: ${was} → ${is}`;
}

/** What of a card is different, one line each; its words are told by a diff of their own. Empty: it was added or removed. */
export function cardChangeLines({ changes, before, after }: CardDifference, sides: Sides): CardChangeLine[] {
  if (!before || !after) return [];
  const lines: CardChangeLine[] = [];
  if (changes.includes("moved")) lines.push({ change: "moved", words: moved(before, after, sides) });
  for (const field of cardScoreFields.filter((one) => differs(before, after, one))) {
    const values = [scoreValue(field, before, sides.before), scoreValue(field, after, sides.after)];
    lines.push({
      change: "score",
      words: `${fieldName("card", field, after, sides.after)} ${values.join(" → ")}`,
    });
  }
  for (const field of cardDetailFields.filter((one) => differs(before, after, one)))
    lines.push({ change: "details", words: detail(field, before, after, sides) });
  return lines;
}
