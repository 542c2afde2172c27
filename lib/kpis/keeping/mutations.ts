import "server-only";
import type { SqlTx } from "@/lib/db";
import type { FactSet } from "@/lib/facts/fact-set";
import { type CountedJourney, countJourney } from "@/lib/kpis/counting/queries";
import { anchorOf, type JourneyDefinition } from "@/lib/kpis/definition";
import type { Calendar } from "@/lib/kpis/period";
import { grains, keptPeriods, type RollupSpan } from "@/lib/kpis/rollup-span";
import type { Scope } from "@/lib/scope";

/** What is counted and kept, and whose it is. */
export interface Count {
  /** a persona's id, or everybody's (lib/kpis/everybody.ts) */
  persona: string;
  definition: JourneyDefinition;
  /** whose sources say up to when a step is known; of a persona the journey's own definition */
  full: JourneyDefinition;
  facts: FactSet;
  calendar: Calendar;
  /** null: there are no facts */
  span: RollupSpan | null;
  /** only the periods of the span are replaced; else all there are */
  isPartial: boolean;
}

const tables = ["stage_rollups", "score_rollups", "measure_rollups"] as const;

/** Removes the roll-ups of a count: all of them, or those of the span's kept periods. */
async function clearRollups(
  tx: SqlTx,
  { definition, persona }: Count,
  span: RollupSpan | null,
): Promise<void> {
  const of = [definition.journeyId, persona];
  for (const table of tables) {
    const all = `DELETE FROM ${table} WHERE team_id = current_team() AND journey_id = $1 AND persona_id = $2`;
    if (!span) {
      await tx.query(all, of);
      continue;
    }
    for (const grain of grains) {
      const kept = keptPeriods(span, grain);
      await tx.query(`${all} AND grain = $3 AND starts_on >= $4 AND starts_on < $5`, [
        ...of,
        grain,
        kept[0]!.startsOn,
        kept.at(-1)!.endsOn,
      ]);
    }
  }
}

/** One row of stage_rollups as a list of its columns after team, journey and persona. Rows of nothing but zeros are not kept. */
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
  { definition, persona }: Count,
  counted: CountedJourney,
): Promise<void> {
  const to = [scope.teamId, definition.journeyId, persona];
  await tx.query(
    `INSERT INTO stage_rollups (team_id, journey_id, persona_id, grain, starts_on, stage_id, entrants, mature, maturing, converted, events, active_before, retained)
     SELECT $1, $2, $3, r->>0, (r->>1)::date, (r->>2)::uuid, (r->>3)::int, (r->>4)::int, (r->>5)::int, (r->>6)::int, (r->>7)::int, (r->>8)::int, (r->>9)::int
     FROM jsonb_array_elements($4::jsonb) r`,
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
    `INSERT INTO score_rollups (team_id, journey_id, persona_id, grain, starts_on, stage_id, kpi, scale_min, scale_max, counts)
     SELECT $1, $2, $3, r->>0, (r->>1)::date, (r->>2)::uuid, r->>3, (r->>4)::smallint, (r->>5)::smallint,
       ARRAY(SELECT n::int FROM jsonb_array_elements_text(r->6) WITH ORDINALITY e(n, at) ORDER BY at)
     FROM jsonb_array_elements($4::jsonb) r`,
    [...to, JSON.stringify(scores)],
  );
  const measures = counted.measures.map((m) => [m.grain, m.period.startsOn, m.stageId, m.measure, m.amount]);
  await tx.query(
    `INSERT INTO measure_rollups (team_id, journey_id, persona_id, grain, starts_on, stage_id, measure, amount)
     SELECT $1, $2, $3, r->>0, (r->>1)::date, (r->>2)::uuid, r->>3, (r->>4)::numeric FROM jsonb_array_elements($4::jsonb) r`,
    [...to, JSON.stringify(measures)],
  );
}

/** Counts from raw facts and keeps what comes out instead of what was kept. Whoever calls holds the journey's lock. */
export async function keepCount(tx: SqlTx, scope: Scope, count: Count): Promise<void> {
  const { definition, full, facts, calendar, span, isPartial } = count;
  if (!isPartial) await clearRollups(tx, count, null);
  if (!span) return;
  const counted = await countJourney(tx, definition, facts, span, calendar, full);
  if (isPartial) await clearRollups(tx, count, span);
  await saveRollups(tx, scope, count, counted);
}
