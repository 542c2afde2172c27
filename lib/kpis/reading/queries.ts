import "server-only";
import type { SqlTx } from "@/lib/db";
import type { FactSet } from "@/lib/facts/fact-set";
import type { CountedJourney, MeasureTally, ScoreTally } from "@/lib/kpis/counting/queries";
import { anchorOf, type JourneyDefinition } from "@/lib/kpis/definition";
import { everybody } from "@/lib/kpis/everybody";
import type { FoldedPeriod } from "@/lib/kpis/grain-tally";
import type { Grain, Period } from "@/lib/kpis/period";

/** The counts of one period, from roll-ups or from a recount: what Kpis are made of. */
export interface PeriodCounts {
  folded: FoldedPeriod;
  scores: Pick<ScoreTally, "stageId" | "kpi" | "scaleMin" | "scaleMax" | "counts">[];
  measures: Pick<MeasureTally, "stageId" | "measure" | "amount">[];
}

interface StageRow {
  persona_id: string;
  starts_on: string;
  stage_id: string;
  entrants: number;
  mature: number;
  maturing: number;
  converted: number;
  events: number;
  active_before: number | null;
  retained: number | null;
}

interface ScoreRow {
  persona_id: string;
  starts_on: string;
  stage_id: string;
  kpi: "nps" | "csat";
  scale_min: number;
  scale_max: number;
  counts: number[];
}

interface MeasureRow {
  persona_id: string;
  starts_on: string;
  stage_id: string;
  measure: string;
  amount: string;
}

interface Rows {
  stages: StageRow[] | null;
  scores: ScoreRow[] | null;
  measures: MeasureRow[] | null;
}

const ofPeriods =
  "WHERE team_id = current_team() AND journey_id = $1 AND persona_id = ANY($4::uuid[]) AND grain = $2 AND starts_on = ANY($3::date[])";
const listOf = (columns: string, table: string) =>
  `(SELECT json_agg(r) FROM (SELECT ${columns} FROM ${table} ${ofPeriods}) r)`;

/** The three kinds of roll-up rows as columns of one statement. json is written ten times as fast as jsonb. */
const rollupSql = `SELECT
  ${listOf("persona_id, starts_on, stage_id, entrants, mature, maturing, converted, events, active_before, retained", "stage_rollups")} AS stages,
  ${listOf("persona_id, starts_on, stage_id, kpi, scale_min, scale_max, counts", "score_rollups")} AS scores,
  ${listOf("persona_id, starts_on, stage_id, measure, amount::text AS amount", "measure_rollups")} AS measures`;

const none: Rows = { stages: null, scores: null, measures: null };
const nothing = { entrants: 0, mature: 0, maturing: 0, converted: 0, events: 0 };

function toPeriodCounts(
  definition: JourneyDefinition,
  persona: string,
  period: Period,
  rows: Rows,
): PeriodCounts {
  const inPeriod = <T extends { persona_id: string; starts_on: string }>(list: T[] | null) =>
    (list ?? []).filter((row) => row.starts_on === period.startsOn && row.persona_id === persona);
  const byStage = new Map(inPeriod(rows.stages).map((row) => [row.stage_id, row]));
  const anchor = anchorOf(definition);
  const anchored = anchor === null ? undefined : byStage.get(definition.stages[anchor]!.id);
  const stages = definition.stages.map(({ id }) => {
    const row = byStage.get(id);
    return row
      ? {
          entrants: row.entrants,
          mature: row.mature,
          maturing: row.maturing,
          converted: row.converted,
          events: row.events,
        }
      : nothing;
  });
  return {
    folded: {
      period,
      stages,
      retention:
        anchor === null
          ? null
          : { activeBefore: anchored?.active_before ?? 0, retained: anchored?.retained ?? 0 },
    },
    scores: inPeriod(rows.scores).map((row) => ({
      stageId: row.stage_id,
      kpi: row.kpi,
      scaleMin: row.scale_min,
      scaleMax: row.scale_max,
      counts: row.counts,
    })),
    measures: inPeriod(rows.measures).map((row) => ({
      stageId: row.stage_id,
      measure: row.measure,
      amount: row.amount,
    })),
  };
}

/**
 * The kept counts of some periods of one grain, in their order, of everybody or of one persona, whose definition it then is.
 * Reads roll-ups only; a period without any is all zeros, and every one is where nobody's (null) are asked for.
 */
export async function readRollups(
  tx: SqlTx,
  definition: JourneyDefinition,
  grain: Grain,
  periods: Period[],
  persona: string | null = everybody,
): Promise<PeriodCounts[]> {
  if (persona === null) return periods.map((period) => toPeriodCounts(definition, everybody, period, none));
  const all = await readRollupsOf(tx, [{ id: persona, definition }], grain, periods);
  return all[0]!;
}

/** The same of several at once, in their order; the definitions are of one journey. */
export async function readRollupsOf(
  tx: SqlTx,
  whose: { id: string; definition: JourneyDefinition }[],
  grain: Grain,
  periods: Period[],
): Promise<PeriodCounts[][]> {
  const first = whose[0];
  if (!first) return [];
  const { rows } = await tx.query<Rows>(rollupSql, [
    first.definition.journeyId,
    grain,
    periods.map((period) => period.startsOn),
    whose.map(({ id }) => id),
  ]);
  return whose.map(({ id, definition }) =>
    periods.map((period) => toPeriodCounts(definition, id, period, rows[0]!)),
  );
}

/** The same from a recount of raw facts. @throws RangeError for a period that was not counted */
export function countsOfPeriod(counted: CountedJourney, period: Period): PeriodCounts {
  const same = (other: Period) => other.grain === period.grain && other.startsOn === period.startsOn;
  const folded = counted.events[period.grain].find((candidate) => same(candidate.period));
  if (!folded) throw new RangeError(`${period.label} was not counted`);
  return {
    folded,
    scores: counted.scores.filter((tally) => same(tally.period)),
    measures: counted.measures.filter((tally) => same(tally.period)),
  };
}

/** Which sources feed a stage's scores of one KPI and scale: those whose imports have that scale. */
export function scoreSources(
  facts: FactSet,
  definition: JourneyDefinition,
  stageId: string,
  scale: readonly [number, number],
): string[] {
  const rules = definition.stages.find((stage) => stage.id === stageId)?.rules ?? [];
  const sourceIds = new Set(rules.filter((rule) => rule.kind === "responses").map((rule) => rule.sourceId));
  const asked = facts.tables.filter(
    (table) => sourceIds.has(table.sourceId) && table.scale?.[0] === scale[0] && table.scale[1] === scale[1],
  );
  return [...new Set(asked.map((table) => table.sourceId))];
}
