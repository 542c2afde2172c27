import { z } from "zod";

const column = z.string().min(1).max(200);
const value = z.string().max(500);

/**
 * Which facts of a source belong to a stage. All that is given must hold; an empty match takes every fact of the source.
 * event: one of these names. question: the mapped question. measure: the name of an amount. page: the start of host and
 * path, or of the path alone when it starts with "/". where: a column of the file (a kept one, or the one mapped to channel
 * or segment; "channel" and "segment" work as names too) has this value.
 */
export const ruleMatchSchema = z.strictObject({
  event: z.array(z.string().min(1).max(500)).min(1).max(200).optional(),
  question: z.string().min(1).max(500).optional(),
  measure: column.optional(),
  page: z.string().min(1).max(500).optional(),
  where: z.record(column, value).optional(),
});
export type RuleMatch = z.infer<typeof ruleMatchSchema>;

/** What a rule's answers are read as; absent: [0,10] is an NPS, [1,5] and [1,7] a CSAT. */
export const scoreKpiSchema = z.enum(["nps", "csat"]);
export type ScoreKpi = z.infer<typeof scoreKpiSchema>;

/** One rule as the API takes it: `PUT /api/v1/journeys/{id}/rules` is a list of these and replaces all. */
export const stageRuleSchema = z.strictObject({
  stage: z.uuid(),
  source: z.uuid(),
  match: ruleMatchSchema,
  kind: scoreKpiSchema.optional(),
});
export type StageRule = z.infer<typeof stageRuleSchema>;

export const factKindSchema = z.enum(["events", "responses", "measures"]);
export type FactKind = z.infer<typeof factKindSchema>;

/** A rule with what its source is: enough to find its facts. */
export interface SourceRule {
  sourceId: string;
  kind: FactKind;
  match: RuleMatch;
  kpi: ScoreKpi | null;
}
