import type { SourceRule } from "@/lib/facts/schema";
import type { JourneyDefinition } from "@/lib/kpis/definition";
import type { ColumnRule, Reach } from "./reach";

/** A stage rule that asks for the persona's rows alone; none where it asks for another value, or can't tell whose rows are whose. */
function narrowed(stageRule: SourceRule, rule: ColumnRule, reach: Reach): SourceRule[] {
  const names = reach[stageRule.sourceId];
  if (!names) return [];
  const { match } = stageRule;
  const asked = Object.entries(match.where ?? {}).filter(([column]) => names.includes(column));
  if (asked.some(([, value]) => value !== rule.value)) return [];
  if (asked.length > 0) return [stageRule];
  return [{ ...stageRule, match: { ...match, where: { ...match.where, [rule.column]: rule.value } } }];
}

/**
 * A journey as it is counted for one persona: every stage rule narrowed to the rows whose column has the rule's value. Rules
 * of sources that don't know the column are left out, so that a stage with no others has no number rather than zero.
 */
export function narrowDefinition(
  definition: JourneyDefinition,
  rule: ColumnRule,
  reach: Reach,
): JourneyDefinition {
  return {
    ...definition,
    stages: definition.stages.map((stage) => ({
      ...stage,
      rules: stage.rules.flatMap((stageRule) => narrowed(stageRule, rule, reach)),
    })),
  };
}

/** Whether anything at all is left to count. */
export function isCounted(definition: JourneyDefinition): boolean {
  return definition.stages.some((stage) => stage.rules.length > 0);
}
