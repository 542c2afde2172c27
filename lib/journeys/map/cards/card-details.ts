import { formatSigned } from "@/lib/format";
import { channelWords } from "@/lib/journeys/map/channels";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import { gradeOf, isStale } from "@/lib/journeys/map/evidence-summary";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";

/** What a card's ids stand for. */
export interface CardWords {
  /** null: nobody, or somebody who is gone */
  owner: string | null;
  /** names of the personas it is of; empty: of every one */
  personas: readonly string[];
  /** the number it shows, in words ("27.9 % go on"); null: none */
  metric: string | null;
  /** since 1970 */
  nowMs: number;
}

/** What a card's own kind adds: "severity 4 of 5", "impact 4 of 5, feasibility 5 of 5". Empty where nothing is said. */
export function cardScoreWords(card: MapCard, kind: LaneKind): string {
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

/** What the marks of a card say, in words, for those who don't see them; without its text. */
export function cardDetails(card: MapCard, kind: LaneKind, words: CardWords): string[] {
  return [
    words.metric ?? "",
    card.channel === null ? "" : channelWords[card.channel],
    cardScoreWords(card, kind),
    card.imageId !== null && card.text.trim() !== "" ? "with a picture" : "",
    `evidence: ${evidenceWords[gradeOf(card, { kind })].name.toLowerCase()}`,
    card.evidenceUrl === null ? "" : "with a source",
    isStale(card, words.nowMs) ? "not confirmed for over a year" : "",
    words.personas.length > 0 ? `of ${words.personas.join(" and ")}` : "",
    words.owner === null ? "" : `owner ${words.owner}`,
  ].filter(Boolean);
}
