import type { RuleMatch } from "@/lib/facts/schema";
import type { Definition } from "@/lib/journeys/schema";

/**
 * The one way a match is written down: event names sorted and once each, columns sorted. Two matches mean the same when
 * their JSON is the same.
 */
export function normalMatch(match: RuleMatch): RuleMatch {
  const where = Object.entries(match.where ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    ...(match.event ? { event: [...new Set(match.event)].sort() } : {}),
    ...(match.question === undefined ? {} : { question: match.question }),
    ...(match.measure === undefined ? {} : { measure: match.measure }),
    ...(match.page === undefined ? {} : { page: match.page }),
    ...(where.length > 0 ? { where: Object.fromEntries(where) } : {}),
  };
}

type RuleCore = Pick<Definition["rules"][number], "stage" | "source" | "match" | "kpi">;

/** A text that is equal for two rules exactly when they count the same facts for the same stage. */
export function ruleKey(rule: RuleCore): string {
  return JSON.stringify([rule.stage, rule.source, rule.kpi, normalMatch(rule.match)]);
}

function key(definition: Definition, withNames: boolean): string {
  return JSON.stringify([
    definition.windowDays,
    definition.stages.map((stage) => [stage.id, stage.retentionAnchor, withNames ? stage.name : null]),
    definition.rules.map(ruleKey).sort(),
  ]);
}

/** Whether two definitions are the same, names included; ids and order of rules don't matter. */
export function sameDefinition(a: Definition, b: Definition): boolean {
  return key(a, true) === key(b, true);
}

/**
 * Whether two definitions give the same numbers on the same facts: a stage's name changes none. A series has a break only
 * where this is false.
 */
export function sameNumbers(a: Definition, b: Definition): boolean {
  return key(a, false) === key(b, false);
}
