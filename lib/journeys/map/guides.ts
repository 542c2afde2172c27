import { anyStageQuestions, guideQuestions } from "@/lib/journeys/map/guide-questions";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";

/** Longer names would make the question longer than a cell shows; “here” says the same. */
const maxNameInQuestion = 32;

/** Every guide a stage can have, in the order of the templates. */
export const guides = Object.keys(guideQuestions) as readonly (keyof typeof guideQuestions)[];
export type Guide = keyof typeof guideQuestions;

function isGuide(guide: string): guide is Guide {
  return Object.hasOwn(guideQuestions, guide);
}

/**
 * What an empty cell asks: the question of its stage's guide, or one with the stage's name in it when it has none (or one
 * that this version doesn't know). At most 90 characters.
 */
export function questionFor(kind: LaneKind, guide: string | null, stageName: string): string {
  if (guide !== null && isGuide(guide)) return guideQuestions[guide][kind];
  const name = stageName.trim();
  const named = name !== "" && name.length <= maxNameInQuestion;
  return anyStageQuestions[kind]
    .replace("{here}", () => (named ? `at “${name}”` : "here"))
    .replace("{this}", () => (named ? `“${name}”` : "this stage"));
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
