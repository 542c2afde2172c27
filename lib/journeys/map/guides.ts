import { guideQuestions } from "@/lib/journeys/map/guide-questions";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { type Questions, stageQuestion } from "@/lib/journeys/map/stage-question";

/** Every guide a stage can have, in the order of the templates. */
export const guides = Object.keys(guideQuestions) as readonly (keyof typeof guideQuestions)[];
export type Guide = keyof typeof guideQuestions;

function isGuide(guide: string): guide is Guide {
  return Object.hasOwn(guideQuestions, guide);
}

/** What an empty cell asks: the question of its stage's guide, or one with the stage's name in it. At most 90 characters. */
export function questionFor(kind: LaneKind, guide: string | null, stageName: string): string {
  const own = guide !== null && isGuide(guide) ? guideQuestions[guide] : undefined;
  return stageQuestion(kind, stageName, own);
}

/** The questions of these guides alone: all of them are more than a page should carry. Unknown guides are left out. */
export function questionsOf(used: Iterable<string | null>): Record<string, Questions> {
  const known = [...new Set(used)].flatMap((guide) => (guide !== null && isGuide(guide) ? guide : []));
  return Object.fromEntries(known.map((guide) => [guide, guideQuestions[guide]]));
}

const otherNames: Record<string, Guide> = {
  discovery: "awareness",
  discover: "awareness",
  research: "consideration",
  compare: "consideration",
  buy: "purchase",
  buying: "purchase",
  checkout: "purchase",
  support: "service",
  loyalty: "retention",
  use: "experience",
  usage: "experience",
  recommendation: "advocacy",
  referral: "advocacy",
  "problem recognised": "problem",
  "problem recognized": "problem",
};

/** The guide that fits a stage of this name; null: none does. */
export function guideNamed(stageName: string): Guide | null {
  const name = stageName.trim().toLowerCase();
  const hyphened = name.replaceAll(/\s+/g, "-");
  if (isGuide(hyphened)) return hyphened;
  return Object.hasOwn(otherNames, name) ? otherNames[name]! : null;
}
