import "server-only";
import { ledgerOrder } from "@/lib/actions/overdue";
import { listActions } from "@/lib/actions/queries";
import { type SqlTx, withTeamSql } from "@/lib/db";
import type { FactSet } from "@/lib/facts/fact-set";
import { liveFacts } from "@/lib/facts/queries";
import { listJourneySummaries } from "@/lib/journeys/queries";
import { dataTo } from "@/lib/kpis/dashboard/standing";
import { type JourneyDefinition, sourcesOf } from "@/lib/kpis/definition";
import { getDefinition } from "@/lib/kpis/definitions/queries";
import { everybody } from "@/lib/kpis/everybody";
import { type Period, periodAt, previousPeriod } from "@/lib/kpis/period";
import { kpisOfCounts } from "@/lib/kpis/queries";
import { readRollups } from "@/lib/kpis/reading/queries";
import { sourceStates } from "@/lib/kpis/source-states";
import { listReviews } from "@/lib/reviews/queries";
import type { Scope } from "@/lib/scope";
import { quarterOf, reviewStandings } from "./review-standing";
import type { Overview, OverviewJourney, OverviewNumbers, OverviewSource } from "./schema";

interface MeasuredRow {
  id: string;
  newestOver: string | null;
  newest: string | null;
  futureOf: OverviewJourney["futureOf"];
  partOf: OverviewJourney["partOf"];
}

/** Of every journey the first day of its newest quarter with data, and of the newest begun before `currentStart`; and what it belongs to. */
async function readMeasured(tx: SqlTx, currentStart: string): Promise<MeasuredRow[]> {
  const newest = (more: string) =>
    [`stage_rollups WHERE events > 0 AND`, "score_rollups WHERE", "measure_rollups WHERE"]
      .map(
        (from) =>
          `(SELECT max(starts_on) FROM ${from} team_id = current_team() AND journey_id = j.id AND persona_id = '${everybody}' AND grain = 'quarter'${more})`,
      )
      .join(", ");
  const { rows } = await tx.query<MeasuredRow>(
    `SELECT j.id, greatest(${newest(" AND starts_on < $1::date")})::text AS "newestOver", greatest(${newest("")})::text AS newest,
       (SELECT json_build_object('id', o.id, 'name', o.name) FROM journeys o
         WHERE o.team_id = j.team_id AND o.id = j.future_of_id) AS "futureOf",
       (SELECT json_build_object('id', o.id, 'name', o.name, 'stage', s.name) FROM stages s
         JOIN journeys o ON o.team_id = s.team_id AND o.id = s.journey_id
         WHERE s.team_id = j.team_id AND s.journey_id <> j.id AND j.id = ANY(s.sub_journey_ids)
         ORDER BY lower(o.name), o.id, s.position LIMIT 1) AS "partOf"
     FROM journeys j WHERE j.team_id = current_team()`,
    [currentStart],
  );
  return rows;
}

async function readSources(tx: SqlTx): Promise<OverviewSource[]> {
  const { rows } = await tx.query<OverviewSource>(
    `SELECT s.id, s.name, (SELECT max(i.finished_at) FROM imports i
       WHERE i.team_id = s.team_id AND i.source_id = s.id AND i.status = 'committed') AS "lastImportAt"
     FROM sources s WHERE s.team_id = current_team() ORDER BY lower(s.name), s.id`,
  );
  return rows;
}

function factsOf(facts: FactSet, definition: JourneyDefinition): FactSet {
  const own = new Set(sourcesOf(definition));
  return { ...facts, tables: facts.tables.filter(({ sourceId }) => own.has(sourceId)) };
}

/** The numbers of one journey in a quarter against the one before. */
async function readNumbers(
  tx: SqlTx,
  { team }: Scope,
  definition: JourneyDefinition,
  facts: FactSet,
  shown: Period,
): Promise<OverviewNumbers> {
  const before = previousPeriod(shown, team);
  const [current, previous] = await readRollups(tx, definition, "quarter", [shown, before]);
  const kpis = kpisOfCounts({ definition, calendar: team, facts }, current!, previous!);
  const states = sourceStates(facts, team.timeZone).values();
  return {
    quarter: quarterOf(shown),
    against: quarterOf(before),
    kpis,
    dataTo: dataTo(kpis, states, team.timeZone),
  };
}

interface Measured {
  sources: OverviewSource[];
  numbers: Map<string, OverviewNumbers>;
  /** by journey: label of its newest quarter over that has data */
  newestOver: Map<string, string>;
  standing: Map<string, MeasuredRow>;
}

/** Three statements, and two for every journey with data. */
function readAllNumbers(scope: Scope, now: Date): Promise<Measured> {
  const { team } = scope;
  const quarterAt = (day: string) => periodAt("quarter", day, team);
  return withTeamSql(scope, async (tx) => {
    const sources = await readSources(tx);
    const measured = await readMeasured(tx, periodAt("quarter", now.getTime(), team).startsOn);
    const facts = await liveFacts(
      tx,
      sources.map(({ id }) => id),
    );
    const numbers = new Map<string, OverviewNumbers>();
    for (const { id, newest, newestOver } of measured) {
      const day = newestOver ?? newest;
      if (day === null) continue;
      const definition = await getDefinition(tx, id);
      numbers.set(id, await readNumbers(tx, scope, definition, factsOf(facts, definition), quarterAt(day)));
    }
    const over = measured.flatMap(({ id, newestOver }) =>
      newestOver === null ? [] : [[id, quarterAt(newestOver).label] as const],
    );
    return {
      sources,
      numbers,
      newestOver: new Map(over),
      standing: new Map(measured.map((row) => [row.id, row])),
    };
  });
}

/** All that the overview of a team shows. Reads definitions, imports and roll-ups, never facts. */
export async function getOverview(scope: Scope, now: Date): Promise<Overview> {
  const [journeys, measured, reviews, actions] = await Promise.all([
    listJourneySummaries(scope),
    readAllNumbers(scope, now),
    listReviews(scope),
    listActions(scope),
  ]);
  const { numbers, sources, newestOver, standing } = measured;
  const { timeZone: zone, minimumN } = scope.team;
  const inOrder = journeys.toSorted((a, b) => Number(numbers.has(b.id)) - Number(numbers.has(a.id)));
  return {
    journeys: inOrder.map(({ id, name, stages }) => {
      const own = reviews.filter(({ journeyId }) => journeyId === id);
      const bare = own.length === 0 && !numbers.has(id);
      return {
        id,
        name,
        stages: stages.length,
        rules: stages.reduce((sum, stage) => sum + stage.rules, 0),
        futureOf: standing.get(id)?.futureOf ?? null,
        partOf: standing.get(id)?.partOf ?? null,
        numbers: numbers.get(id) ?? null,
        reviews: bare ? [] : reviewStandings(own, newestOver.get(id) ?? null, now.getTime(), scope.team),
      };
    }),
    actions: ledgerOrder(actions).open,
    sources,
    minimumN,
    zone,
    nowMs: now.getTime(),
  };
}
