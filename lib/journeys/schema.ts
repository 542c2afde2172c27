import { z } from "zod";
import { ruleMatchSchema, scoreKpiSchema, stageRuleSchema } from "@/lib/facts/schema";
import { maxRules, maxStages } from "@/lib/journeys/limits";
import { templateIds } from "@/lib/journeys/templates";
import { nameLine } from "@/lib/name-line";

export const journeyNameSchema = z
  .string()
  .overwrite(nameLine)
  .min(1, "Give it a name.")
  .max(120, "At most 120 characters.");
const windowDaysSchema = z.int("Give whole days.").min(1, "At least 1 day.").max(365, "At most 365 days.");

const stageInputSchema = z.strictObject({
  name: journeyNameSchema,
  retentionAnchor: z.boolean().optional(),
});

const stageInputsSchema = z
  .array(stageInputSchema)
  .max(maxStages, `A journey has at most ${maxStages} stages.`)
  .refine((stages) => stages.filter((stage) => stage.retentionAnchor).length <= 1, {
    message: "At most one stage can be the retention anchor.",
  });

/** `POST /api/v1/journeys`: stages of one's own, or a template. */
export const createJourneySchema = z.union([
  z.strictObject({ name: journeyNameSchema, stages: stageInputsSchema }),
  z.strictObject({ name: journeyNameSchema, template: z.enum(templateIds) }),
]);
export type CreateJourney = z.input<typeof createJourneySchema>;

const journeyRuleSchema = z.object({
  id: z.uuid(),
  source: z.uuid(),
  match: ruleMatchSchema,
  kind: scoreKpiSchema.optional(),
});

const journeyStageSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  position: z.int().min(0),
  retentionAnchor: z.boolean(),
  rules: z.array(journeyRuleSchema),
});
export type JourneyStage = z.infer<typeof journeyStageSchema>;

/** A journey with its stages in order; position counts from 0 without gaps. */
export const journeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    windowDays: z.int().min(1).max(365),
    definitionVersion: z.int().min(1),
    stages: z.array(journeyStageSchema),
  })
  .meta({ id: "Journey" });
export type Journey = z.infer<typeof journeySchema>;

export const journeyListSchema = z.object({
  items: z.array(journeySchema),
  /** pass it as `after` for the next page; null: this was the last */
  next: z.uuid().nullable(),
});
export type JourneyList = z.infer<typeof journeyListSchema>;

export const rulesSchema = z.array(stageRuleSchema).max(maxRules, `A journey has at most ${maxRules} rules.`);

/** What decides a journey's numbers, as kept with each version. kpi null: read by the scale. */
export const definitionSchema = z.object({
  windowDays: z.int(),
  stages: z.array(z.object({ id: z.uuid(), name: z.string(), retentionAnchor: z.boolean() })),
  rules: z.array(
    z.object({
      id: z.uuid(),
      stage: z.uuid(),
      source: z.uuid(),
      match: ruleMatchSchema,
      kpi: scoreKpiSchema.nullable(),
    }),
  ),
});
export type Definition = z.infer<typeof definitionSchema>;

/** The answer to `PUT /api/v1/journeys/{id}/rules`. */
export const definitionVersionSchema = definitionSchema
  .extend({ version: z.int().min(1) })
  .meta({ id: "DefinitionVersion" });
export type DefinitionVersion = z.infer<typeof definitionVersionSchema>;

export const renameJourneySchema = z.object({ journey: z.uuid(), name: journeyNameSchema });
export type RenameJourney = z.infer<typeof renameJourneySchema>;
export const setWindowSchema = z.object({ journey: z.uuid(), windowDays: windowDaysSchema });
export type SetWindow = z.infer<typeof setWindowSchema>;

/** One row of the list of journeys. */
export interface JourneySummary {
  id: string;
  name: string;
  stages: { id: string; name: string; retentionAnchor: boolean; rules: number }[];
  /** the newest civil day of any source its rules read, in the team's zone; null: no rules or no facts */
  latestDay: string | null;
}

/** What goes when a journey is deleted. */
export interface JourneyLosses {
  stages: number;
  rules: number;
  openReviews: number;
  /** above 0 it can't be deleted */
  closedReviews: number;
  actions: number;
}
