import type { LaneKind } from "@/lib/journeys/map/lane-kinds";

/** What an empty cell asks, by lane. */
export type Questions = Record<LaneKind, string>;

/** Longer names would make the question longer than a cell shows; “here” says the same. */
const maxNameInQuestion = 32;

/** For a stage of one's own; “here” stands for its name. */
const anyStageQuestions: Questions = {
  touchpoints: "Where do they meet us {here}?",
  actions: "What do they do {here}, step by step?",
  thoughts: "What do they say or ask themselves {here}?",
  feelings: "How do they feel {here}, and why?",
  goals: "What do they want to get done {here}?",
  "pain-points": "What goes wrong {here}, and how bad is it?",
  opportunities: "What could we do better {here}?",
  backstage: "Who and what does it take behind the scenes {here}?",
  metrics: "Which number would show that it goes well {here}?",
  images: "What do they see {here}?",
  text: "What else should a colleague know about {this}?",
};

/**
 * What an empty cell asks, at most 90 characters.
 *
 * @param questions those of the stage's guide (./guides.ts); undefined: it has none, or one that this version doesn't know;
 *   then it is one with the stage's name in it
 */
export function stageQuestion(kind: LaneKind, stageName: string, questions: Questions | undefined): string {
  if (questions) return questions[kind];
  const name = stageName.trim();
  const named = name !== "" && name.length <= maxNameInQuestion;
  return anyStageQuestions[kind]
    .replace("{here}", () => (named ? `at “${name}”` : "here"))
    .replace("{this}", () => (named ? `“${name}”` : "this stage"));
}
