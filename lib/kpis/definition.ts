import type { SourceRule } from "@/lib/facts/schema";

/** What a journey's numbers are made from, at one definition version. Stages are in order. */
export interface JourneyDefinition {
  journeyId: string;
  version: number;
  windowDays: number;
  stages: DefinedStage[];
}

export interface DefinedStage {
  id: string;
  name: string;
  retentionAnchor: boolean;
  rules: SourceRule[];
}

/** Every source a definition reads. */
export function sourcesOf(definition: JourneyDefinition): string[] {
  return [...new Set(definition.stages.flatMap((stage) => stage.rules.map((rule) => rule.sourceId)))];
}

/** Its event rules: these make entrants and conversion. */
export function eventRules(stage: DefinedStage): SourceRule[] {
  return stage.rules.filter((rule) => rule.kind === "events");
}

/** The position of the retention anchor, null without one. */
export function anchorOf(definition: JourneyDefinition): number | null {
  const index = definition.stages.findIndex((stage) => stage.retentionAnchor);
  return index < 0 ? null : index;
}
