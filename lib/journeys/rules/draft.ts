import type { RuleMatch, ScoreKpi, StageRule } from "@/lib/facts/schema";
import { normalMatch } from "@/lib/journeys/definition";
import type { Journey } from "@/lib/journeys/schema";

/** A rule while it is being edited. `key` is its place on the screen and nothing more. */
export interface DraftRule {
  key: string;
  stage: string;
  source: string;
  match: RuleMatch;
  kind?: ScoreKpi;
}

/** The saved rules of a journey as a draft to begin from. */
export function draftOf(journey: Journey): DraftRule[] {
  return journey.stages.flatMap((stage) =>
    stage.rules.map(({ id, source, match, kind }) => ({ key: id, stage: stage.id, source, match, kind })),
  );
}

/** A draft as the API takes it. */
export function rulesOfDraft(draft: readonly DraftRule[]): StageRule[] {
  return draft.map(({ stage, source, match, kind }) => ({ stage, source, match, ...(kind ? { kind } : {}) }));
}

const keyOf = ({ stage, source, match, kind }: DraftRule) =>
  JSON.stringify([stage, source, kind ?? null, normalMatch(match)]);

/** How many rules came or went between two drafts; a changed rule is one change, not two. */
export function countChanges(saved: readonly DraftRule[], draft: readonly DraftRule[]): number {
  const before = new Set(saved.map(keyOf));
  const after = new Set(draft.map(keyOf));
  const gone = [...before].filter((key) => !after.has(key)).length;
  const come = [...after].filter((key) => !before.has(key)).length;
  return Math.max(gone, come);
}
