import "server-only";
import type { SqlTx } from "@/lib/db";
import { liveFacts } from "@/lib/facts/queries";
import { type CountedJourney, countJourney } from "@/lib/kpis/counting/queries";
import { anchorOf, type JourneyDefinition, sourcesOf } from "@/lib/kpis/definition";
import { getCalendar, getDefinition } from "@/lib/kpis/definitions/queries";
import { factRange, type InstantRange } from "@/lib/kpis/fact-range";
import type { Calendar } from "@/lib/kpis/period";
import { grains, keptPeriods, type RollupSpan, rollupSpan } from "@/lib/kpis/rollup-span";
import type { Scope } from "@/lib/scope";

const tables = ["stage_rollups", "score_rollups", "measure_rollups"] as const;

/** Removes a journey's roll-ups: all of them, or those of the span's kept periods. */
async function clearRollups(tx: SqlTx, journeyId: string, span: RollupSpan | null): Promise<void> {
  for (const table of tables) {
    if (!span) {
      await tx.query(`DELETE FROM ${table} WHERE team_id = current_team() AND journey_id = $1`, [journeyId]);
      continue;
    }
    for (const grain of grains) {
      const kept = keptPeriods(span, grain);
      await tx.query(
        `DELETE FROM ${table} WHERE team_id = current_team() AND journey_id = $1 AND grain = $2 AND starts_on >= $3 AND starts_on < $4`,
        [journeyId, grain, kept[0]!.startsOn, kept.at(-1)!.endsOn],
      );
    }
  }
}

/** One row of stage_rollups as a list of its columns after team and journey. Rows of nothing but zeros are not kept. */
function stageRows(definition: JourneyDefinition, counted: CountedJourney): unknown[][] {
  const anchor = anchorOf(definition);
  return grains.flatMap((grain) =>
    counted.events[grain].slice(1).flatMap(({ period, stages, retention }) =>
      stages.flatMap((stage, index) => {
        const kept = index === anchor && retention && retention.activeBefore > 0 ? retention : null;
        if (stage.events === 0 && !kept) return [];
        const { entrants, mature, maturing, converted, events } = stage;
        const id = definition.stages[index]!.id;
        return [
          [
            grain,
            period.startsOn,
            id,
            entrants,
            mature,
            maturing,
            converted,
            events,
            kept?.activeBefore ?? null,
            kept?.retained ?? null,
          ],
        ];
      }),
    ),
  );
}

/** Rows as one JSON parameter: some carry arrays, which unnest would flatten. */
async function saveRollups(
  tx: SqlTx,
  scope: Scope,
  definition: JourneyDefinition,
  counted: CountedJourney,
): Promise<void> {
  const to = [scope.teamId, definition.journeyId];
  await tx.query(
    `INSERT INTO stage_rollups (team_id, journey_id, grain, starts_on, stage_id, entrants, mature, maturing, converted, events, active_before, retained)
     SELECT $1, $2, r->>0, (r->>1)::date, (r->>2)::uuid, (r->>3)::int, (r->>4)::int, (r->>5)::int, (r->>6)::int, (r->>7)::int, (r->>8)::int, (r->>9)::int
     FROM jsonb_array_elements($3::jsonb) r`,
    [...to, JSON.stringify(stageRows(definition, counted))],
  );
  const scores = counted.scores.map((s) => [
    s.grain,
    s.period.startsOn,
    s.stageId,
    s.kpi,
    s.scaleMin,
    s.scaleMax,
    s.counts,
  ]);
  await tx.query(
    `INSERT INTO score_rollups (team_id, journey_id, grain, starts_on, stage_id, kpi, scale_min, scale_max, counts)
     SELECT $1, $2, r->>0, (r->>1)::date, (r->>2)::uuid, r->>3, (r->>4)::smallint, (r->>5)::smallint,
       ARRAY(SELECT n::int FROM jsonb_array_elements_text(r->6) WITH ORDINALITY e(n, at) ORDER BY at)
     FROM jsonb_array_elements($3::jsonb) r`,
    [...to, JSON.stringify(scores)],
  );
  const measures = counted.measures.map((m) => [m.grain, m.period.startsOn, m.stageId, m.measure, m.amount]);
  await tx.query(
    `INSERT INTO measure_rollups (team_id, journey_id, grain, starts_on, stage_id, measure, amount)
     SELECT $1, $2, r->>0, (r->>1)::date, (r->>2)::uuid, r->>3, (r->>4)::numeric FROM jsonb_array_elements($3::jsonb) r`,
    [...to, JSON.stringify(measures)],
  );
}

async function rebuild(
  scope: Scope,
  journeyId: string,
  touched: InstantRange | null,
  calendar: Calendar,
  tx: SqlTx,
): Promise<void> {
  const definition = await getDefinition(tx, journeyId);
  const facts = await liveFacts(tx, sourcesOf(definition));
  const range = touched ?? factRange(facts.tables, calendar.timeZone);
  if (!touched) await clearRollups(tx, journeyId, null);
  if (!range) return;
  const span = rollupSpan(range.firstMs, range.lastMs, definition.windowDays, calendar);
  const counted = await countJourney(tx, definition, facts, span, calendar);
  if (touched) await clearRollups(tx, journeyId, span);
  await saveRollups(tx, scope, definition, counted);
}

/**
 * Counts a journey's roll-ups anew, after its stages, anchor, rules or window changed. The journey's row is locked here, so
 * that an import at the same moment counts before or after this change and never beside it.
 * @throws NOT_FOUND
 */
export async function rebuildJourneyRollups(scope: Scope, journeyId: string, tx: SqlTx): Promise<void> {
  await tx.query("SELECT 1 FROM journeys WHERE team_id = current_team() AND id = $1 FOR UPDATE", [journeyId]);
  await rebuild(scope, journeyId, null, await getCalendar(tx), tx);
}

/** Counts every journey of the team anew, after its zone or fiscal year changed. */
export async function rebuildTeamRollups(scope: Scope, tx: SqlTx): Promise<void> {
  const { rows } = await tx.query<{ id: string }>(
    "SELECT id FROM journeys WHERE team_id = current_team() ORDER BY id FOR UPDATE",
  );
  const calendar = await getCalendar(tx);
  for (const { id } of rows) await rebuild(scope, id, null, calendar, tx);
}

/** Nothing of the team's journeys changes beside this transaction. Whoever also drops facts takes this lock first. */
export async function lockJourneys(tx: SqlTx): Promise<void> {
  await tx.query("SELECT 1 FROM journeys WHERE team_id = current_team() ORDER BY id FOR UPDATE");
}

/**
 * Counts the journeys that read a source anew where its facts changed. touched: null = anywhere. All journeys of the team are
 * locked first, so that a rule change at the same moment can't be missed.
 */
export async function rebuildSourceRollups(
  scope: Scope,
  sourceId: string,
  touched: InstantRange | null,
  tx: SqlTx,
): Promise<void> {
  await lockJourneys(tx);
  const { rows } = await tx.query<{ id: string }>(
    "SELECT DISTINCT journey_id AS id FROM stage_rules WHERE team_id = current_team() AND source_id = $1 ORDER BY 1",
    [sourceId],
  );
  const calendar = await getCalendar(tx);
  for (const { id } of rows) await rebuild(scope, id, touched, calendar, tx);
}
