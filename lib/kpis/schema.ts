import { z } from "zod";

/** What is measured. One Kpi of a kind stands at a stage; retention stands once, at the journey. */
export const kpiKindSchema = z.enum(["conversion", "nps", "csat", "retention", "volume"]);
export type KpiKind = z.infer<typeof kpiKindSchema>;

/** Ratios are 0–1, points −100…100. */
export const kpiUnitSchema = z.enum(["ratio", "points", "count"]);
export type KpiUnit = z.infer<typeof kpiUnitSchema>;

export const changeCallSchema = z.enum(["improved", "worsened", "no detectable change", "too little data"]);
export type ChangeCall = z.infer<typeof changeCallSchema>;

/**
 * Why there is too little data: fewer than the minimum n in either period, the period itself still running,
 * or nothing counted before it.
 */
export const tooLittleReasonSchema = z.enum(["n", "period not over", "no earlier period"]);
export type TooLittleReason = z.infer<typeof tooLittleReasonSchema>;

const civilDateSchema = z.iso.date();
const wholeNumberSchema = z.int().min(0);

/**
 * A change call against the period labelled `against`. `delta`, `low`, `high` and `detectable` are in the
 * Kpi's unit; the p-values are null where nothing was tested, `detectable` where a change was detected.
 */
export const verdictSchema = z.object({
  call: changeCallSchema,
  against: z.string(),
  previous: z.number().nullable(),
  delta: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number().nullable(),
  adjustedP: z.number().nullable(),
  soFar: z.boolean(),
  detectable: z.number().nullable(),
  reason: tooLittleReasonSchema.optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

const conversionCountsSchema = z.object({
  numerator: wholeNumberSchema,
  denominator: wholeNumberSchema,
  maturing: wholeNumberSchema,
});
const npsCountsSchema = z.object({
  promoters: wholeNumberSchema,
  passives: wholeNumberSchema,
  detractors: wholeNumberSchema,
});
const csatCountsSchema = z.object({ top: wholeNumberSchema, n: wholeNumberSchema });
const retentionCountsSchema = z.object({
  numerator: wholeNumberSchema,
  denominator: wholeNumberSchema,
});
/** Of a measure, `count` is its amount and need not be whole. */
const volumeCountsSchema = z.object({ count: z.number() });

const kpiFields = {
  value: z.number().nullable(),
  unit: kpiUnitSchema,
  n: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  complete: z.boolean(),
  finalOn: civilDateSchema.nullable(),
  verdict: verdictSchema.optional(),
  definitionVersion: z.int(),
};

/**
 * One number of a period with all that is needed to judge it. `value` is null where its denominator is empty;
 * `low`–`high` is the 95 % interval, null where there is none; `n` is the denominator; `to` the id of the
 * stage converted to; `finalOn` the day from which on the number can no longer change.
 */
export const kpiSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("conversion"),
    ...kpiFields,
    to: z.string(),
    counts: conversionCountsSchema,
  }),
  z.object({ kind: z.literal("nps"), ...kpiFields, counts: npsCountsSchema }),
  z.object({ kind: z.literal("csat"), ...kpiFields, counts: csatCountsSchema }),
  z.object({ kind: z.literal("retention"), ...kpiFields, counts: retentionCountsSchema }),
  z.object({
    kind: z.literal("volume"),
    ...kpiFields,
    /** The measure whose amount it is; null for a number of events. */
    measure: z.string().nullable(),
    counts: volumeCountsSchema,
  }),
]);
export type Kpi = z.infer<typeof kpiSchema>;
export type KpiOf<Kind extends KpiKind> = Extract<Kpi, { kind: Kind }>;

/** A stage with its numbers; `entrants` is null where no rule says which events belong to it. */
export const stageKpisSchema = z.object({
  id: z.string(),
  name: z.string(),
  entrants: wholeNumberSchema.nullable(),
  kpis: z.array(kpiSchema),
});
export type StageKpis = z.infer<typeof stageKpisSchema>;

/** All numbers of a journey in a period; `asOf` is null where no step between stages is measured. */
export const journeyKpisSchema = z.object({
  period: z.string(),
  asOf: z.iso.datetime().nullable(),
  stages: z.array(stageKpisSchema),
  kpis: z.array(kpiSchema),
});
export type JourneyKpis = z.infer<typeof journeyKpisSchema>;
