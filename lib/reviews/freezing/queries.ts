import "server-only";
import { civilDateOf } from "@/lib/dates";
import type { SqlTx } from "@/lib/db";
import type { JourneyDefinition } from "@/lib/kpis/definition";
import { previousPeriod } from "@/lib/kpis/period";
import { kpisOfCounts, liveBasis, requirePeriod } from "@/lib/kpis/queries";
import { type PeriodCounts, readRollups } from "@/lib/kpis/reading/queries";
import type { FrozenImport, Snapshot } from "../snapshot";

interface ImportRow
  extends Omit<FrozenImport, "finishedAt" | "firstAt" | "lastAt" | "dataFrom" | "dataTo" | "scale"> {
  finishedAt: Date;
  firstAt: Date | null;
  lastAt: Date | null;
  scaleMin: number | null;
  scaleMax: number | null;
}

const earliest = (days: (string | null)[]) => days.filter((day) => day !== null).sort()[0] ?? null;
const latest = (days: (string | null)[]) =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

function toFrozenImport(row: ImportRow, zone: string): FrozenImport {
  const { finishedAt, firstAt, lastAt, scaleMin, scaleMax, ...same } = row;
  const dayOf = (at: Date | null) => (at ? civilDateOf(at.getTime(), zone) : null);
  return {
    ...same,
    finishedAt: finishedAt.toISOString(),
    firstAt: firstAt?.toISOString() ?? null,
    lastAt: lastAt?.toISOString() ?? null,
    dataFrom: earliest([dayOf(firstAt), row.firstDay]),
    dataTo: latest([dayOf(lastAt), row.lastDay]),
    scale: scaleMin === null || scaleMax === null ? null : [scaleMin, scaleMax],
  };
}

async function readImports(tx: SqlTx, ids: string[], zone: string): Promise<FrozenImport[]> {
  const { rows } = await tx.query<ImportRow>(
    `SELECT i.id, i.source_id AS "sourceId", s.name AS "sourceName", i.file_name AS "fileName", encode(i.sha256, 'hex') AS sha256,
       i.rows, i.added, i.finished_at AS "finishedAt", i.first_at AS "firstAt", i.last_at AS "lastAt",
       i.first_day::text AS "firstDay", i.last_day::text AS "lastDay", i.scale_min AS "scaleMin", i.scale_max AS "scaleMax", i.updates
     FROM imports i JOIN sources s ON s.team_id = i.team_id AND s.id = i.source_id
     WHERE i.team_id = current_team() AND i.id = ANY($1::uuid[]) ORDER BY i.no`,
    [ids],
  );
  return rows.map((row) => toFrozenImport(row, zone));
}

interface Names {
  team: string;
  slug: string;
  journey: string;
  sources: Record<string, string>;
}

async function readNames(tx: SqlTx, journeyId: string): Promise<Names> {
  const { rows } = await tx.query<Names>(
    `SELECT t.name AS team, t.slug, j.name AS journey,
       coalesce((SELECT jsonb_object_agg(s.id, s.name) FROM sources s WHERE s.team_id = t.id), '{}') AS sources
     FROM teams t JOIN journeys j ON j.team_id = t.id WHERE t.id = current_team() AND j.id = $1`,
    [journeyId],
  );
  return rows[0]!;
}

/** Measures of a stage come from roll-ups and recounts in different orders; a record needs one. */
export function inOrder(counts: PeriodCounts): PeriodCounts {
  const key = (m: { stageId: string; measure: string }) => `${m.stageId} ${m.measure}`;
  return { ...counts, measures: counts.measures.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

function frozenDefinition(
  { version, windowDays, stages }: JourneyDefinition,
  names: Names,
): Snapshot["definition"] {
  return {
    version,
    windowDays,
    stages: stages.map(({ id, name, retentionAnchor, rules }) => ({
      id,
      name,
      retentionAnchor,
      rules: rules.map((rule) => ({ ...rule, sourceName: names.sources[rule.sourceId] ?? "" })),
    })),
  };
}

/**
 * What freezing a review of this journey and quarter keeps, as it is in this transaction. Reads roll-ups only. Whoever stores
 * it holds the journey's row, so that counts and imports are of one moment.
 * @throws NOT_FOUND for a journey that is not this team's, INVALID for a label that is no period
 */
export async function readSnapshot(
  tx: SqlTx,
  journeyId: string,
  periodLabel: string,
  now: Date,
): Promise<Snapshot> {
  const basis = await liveBasis(tx, journeyId);
  const { calendar, definition, facts } = basis;
  const period = requirePeriod(periodLabel, calendar);
  const earlier = previousPeriod(period, calendar);
  const [current, previous] = await readRollups(tx, definition, period.grain, [period, earlier]);
  const names = await readNames(tx, journeyId);
  const importIds = facts.tables.map((table) => table.importId);
  return {
    format: 1,
    team: { name: names.team, slug: names.slug, ...calendar },
    journey: { id: journeyId, name: names.journey },
    period: {
      label: period.label,
      startsOn: period.startsOn,
      endsOn: period.endsOn,
      startsAt: new Date(period.startMs).toISOString(),
      endsAt: new Date(period.endMs).toISOString(),
    },
    comparedWith: earlier.label,
    definition: frozenDefinition(definition, names),
    kpis: kpisOfCounts(basis, inOrder(current!), inOrder(previous!)),
    imports: await readImports(tx, importIds, calendar.timeZone),
    frozenAt: now.toISOString(),
  };
}
