import { formatSigned } from "@/lib/format";
import { channelWords } from "@/lib/journeys/map/channels";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import { gradeOf, isStale } from "@/lib/journeys/map/evidence-summary";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";

/** What a card's ids stand for. */
export interface CardNameWords {
  /** null: nobody, or somebody who is gone */
  owner: string | null;
  /** names of the personas it is of; empty: of every one */
  personas: readonly string[];
  /** the number it shows, in words ("Conversion 54.8 %"); null: none */
  metric: string | null;
  /** since 1970 */
  nowMs: number;
}

/** What a card's own kind adds: "severity 4 of 5", "impact 4, feasibility 5". Empty where nothing is said. */
export function cardScoreWords(card: MapCard, kind: MapLane["kind"]): string {
  if (kind === "pain-points" && card.score !== null) return `severity ${card.score} of 5`;
  if (kind === "feelings" && card.score !== null)
    return `feeling ${formatSigned(card.score, Number.isInteger(card.score) ? 0 : 1)}`;
  if (kind !== "opportunities") return "";
  const parts = [
    card.impact === null ? "" : `impact ${card.impact} of 5`,
    card.feasibility === null ? "" : `feasibility ${card.feasibility} of 5`,
  ];
  return parts.filter(Boolean).join(", ");
}

/**
 * A card in words, for those who don't see it: its text first, then what its marks say, as
 * "Price per cup is two clicks away; severity 3 of 5; research". Where it stands is said by the grid.
 */
export function cardName(card: MapCard, lane: Pick<MapLane, "kind">, words: CardNameWords): string {
  const text = card.text.trim().replaceAll(/\s+/g, " ");
  const parts = [
    text || (card.imageId !== null ? "Picture without words" : words.metric ? "" : "Empty card"),
    words.metric ?? "",
    lane.kind === "touchpoints" && card.channel !== null ? channelWords[card.channel] : "",
    cardScoreWords(card, lane.kind),
    text && card.imageId !== null ? "with a picture" : "",
    evidenceWords[gradeOf(card, lane)].name.toLowerCase(),
    card.evidenceUrl !== null ? "with a source" : "",
    isStale(card, words.nowMs) ? "not confirmed for over a year" : "",
    words.personas.length > 0 ? `of ${words.personas.join(" and ")}` : "",
    words.owner ? `owner ${words.owner}` : "",
  ];
  return parts.filter(Boolean).join("; ");
}
