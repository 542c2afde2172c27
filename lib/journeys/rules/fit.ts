import type { FactKind, RuleMatch, ScoreKpi } from "@/lib/facts/schema";

/**
 * Why a rule can match nothing in a source of this kind, as a sentence; null when it can. Events have names and no questions,
 * answers have questions, and only amounts have measures.
 */
export function ruleProblem(rule: { match: RuleMatch; kind?: ScoreKpi }, kind: FactKind): string | null {
  const { match } = rule;
  if (match.event && kind !== "events") return `"event" needs a source of events; this one holds ${kind}.`;
  if (match.question !== undefined && kind !== "responses") {
    return `"question" needs a source of responses; this one holds ${kind}.`;
  }
  if (match.measure !== undefined && kind !== "measures") {
    return `"measure" needs a source of measures; this one holds ${kind}.`;
  }
  if (rule.kind && kind !== "responses") return `"kind" is for answers; this source holds ${kind}.`;
  return null;
}
