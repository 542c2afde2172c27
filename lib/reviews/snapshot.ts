import { z } from "zod";
import { factKindSchema, ruleMatchSchema, scoreKpiSchema } from "@/lib/facts/schema";
import type { JourneyDefinition } from "@/lib/kpis/definition";
import { type Calendar, type Period, parsePeriod } from "@/lib/kpis/period";
import { journeyKpisSchema } from "@/lib/kpis/schema";

const civilDate = z.iso.date();
const instant = z.iso.datetime();

/**
 * One import a review rests on. `dataFrom` and `dataTo` are the first and last day of its facts in the team's zone; the
 * instants and days below them are what the as-of of a recount is taken from. null: it has no facts of that sort.
 */
export const frozenImportSchema = z.strictObject({
  id: z.uuid(),
  sourceId: z.uuid(),
  sourceName: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  rows: z.int(),
  added: z.int(),
  finishedAt: instant,
  dataFrom: civilDate.nullable(),
  dataTo: civilDate.nullable(),
  firstAt: instant.nullable(),
  lastAt: instant.nullable(),
  firstDay: civilDate.nullable(),
  lastDay: civilDate.nullable(),
  scale: z.tuple([z.int(), z.int()]).nullable(),
  updates: z.boolean(),
});
export type FrozenImport = z.infer<typeof frozenImportSchema>;

const frozenRuleSchema = z.strictObject({
  sourceId: z.uuid(),
  sourceName: z.string(),
  kind: factKindSchema,
  match: ruleMatchSchema,
  kpi: scoreKpiSchema.nullable(),
});

const frozenStageSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  retentionAnchor: z.boolean(),
  rules: z.array(frozenRuleSchema),
});

/**
 * Everything a review says about numbers, and all that is needed to count them again: it is written once, on freezing, and
 * hashed. A draft shows the same of the moment it is read. `period` is half-open.
 * Old snapshots are never rewritten: a shape they do not satisfy needs another `format` beside this one (snapshot.test.ts).
 */
export const snapshotSchema = z.strictObject({
  format: z.literal(1),
  team: z.strictObject({
    name: z.string(),
    slug: z.string(),
    timeZone: z.string(),
    fiscalYearStartMonth: z.int(),
    minimumN: z.int(),
  }),
  journey: z.strictObject({ id: z.uuid(), name: z.string() }),
  period: z.strictObject({
    label: z.string(),
    startsOn: civilDate,
    endsOn: civilDate,
    startsAt: instant,
    endsAt: instant,
  }),
  comparedWith: z.string(),
  definition: z.strictObject({ version: z.int(), windowDays: z.int(), stages: z.array(frozenStageSchema) }),
  kpis: journeyKpisSchema,
  imports: z.array(frozenImportSchema),
  frozenAt: instant,
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The calendar a snapshot was taken in, whatever the team's is now. */
export function calendarOf({ team }: Snapshot): Calendar & { minimumN: number } {
  const { timeZone, fiscalYearStartMonth, minimumN } = team;
  return { timeZone, fiscalYearStartMonth, minimumN };
}

/** @throws RangeError for a label the snapshot's own calendar can't read, which no freezing writes */
export function periodOf(snapshot: Snapshot, label = snapshot.period.label): Period {
  const period = parsePeriod(label, calendarOf(snapshot));
  if (!period) throw new RangeError(`Not a period: ${label}`);
  return period;
}

/** The definition a snapshot was counted by. */
export function definitionOf({ journey, definition }: Snapshot): JourneyDefinition {
  const stages = definition.stages.map((stage) => ({
    ...stage,
    rules: stage.rules.map(({ sourceId, kind, match, kpi }) => ({ sourceId, kind, match, kpi })),
  }));
  return { journeyId: journey.id, version: definition.version, windowDays: definition.windowDays, stages };
}
