import "server-only";
import { addDays, civilDateOf } from "@/lib/dates";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Dashboard, QuarterName } from "@/lib/kpis/dashboard/schema";
import { alignScores, quartersBack, seriesOfKpis, weeksOfQuarters } from "@/lib/kpis/dashboard/series";
import {
  calledTogether,
  conversionFinalOn,
  dashboardStage,
  dataTo,
  hasData,
} from "@/lib/kpis/dashboard/standing";
import {
  type Calendar,
  formatPeriod,
  formatPeriodShort,
  type Period,
  parsePeriod,
  periodAt,
  periodsBetween,
  previousPeriod,
} from "@/lib/kpis/period";
import { type KpiBasis, kpisOfCounts, liveBasis } from "@/lib/kpis/queries";
import { readRollups } from "@/lib/kpis/reading/queries";
import { sourceStates } from "@/lib/kpis/source-states";
import type { Scope } from "@/lib/scope";

interface Extent {
  name: string;
  first: string | null;
  last: string | null;
}

/** Name, and the first and last quarter with data. Rows of stage_rollups without events only look back. */
async function readExtent(tx: SqlTx, journeyId: string): Promise<Extent> {
  const of = (table: string, more = "") =>
    `FROM ${table} WHERE team_id = current_team() AND journey_id = j.id AND grain = 'quarter'${more}`;
  const ends = (end: "min" | "max") =>
    [of("stage_rollups", " AND events > 0"), of("score_rollups"), of("measure_rollups")]
      .map((from) => `(SELECT ${end}(starts_on) ${from})`)
      .join(", ");
  const { rows } = await tx.query<Extent>(
    `SELECT j.name, least(${ends("min")})::text AS first, greatest(${ends("max")})::text AS last
     FROM journeys j WHERE j.team_id = current_team() AND j.id = $1`,
    [journeyId],
  );
  return rows[0]!;
}

const nameOf = (period: Period): QuarterName => ({ label: period.label, short: formatPeriodShort(period) });

function requireQuarter(label: string, calendar: Calendar): Period {
  const period = parsePeriod(label, calendar);
  if (period?.grain === "quarter") return period;
  throw new AppError("INVALID", `“${label}” is not a quarter. Write it as 2026-Q3.`);
}

/** Kpis of the shown quarter (the last one) and their series. */
async function readNumbers(
  tx: SqlTx,
  basis: KpiBasis,
  quarters: Period[],
): Promise<Pick<Dashboard, "kpis" | "series">> {
  const { definition, calendar } = basis;
  const weeks = weeksOfQuarters(quarters.at(-2)!, quarters.at(-1)!, calendar);
  const quarterly = await readRollups(tx, definition, "quarter", quarters);
  const weekly = await readRollups(tx, definition, "week", weeks);
  const kpis = kpisOfCounts(basis, quarterly.at(-1)!, quarterly.at(-2)!);
  const before = quarterly.slice(0, -1).map((counts) => kpisOfCounts(basis, counts, null));
  const byWeek = alignScores(weekly, quarterly.slice(-2)).map((counts) => kpisOfCounts(basis, counts, null));
  const series = seriesOfKpis(
    [...before, kpis].map((of, index) => ({ period: quarters[index]!, kpis: of })),
    byWeek.map((of, index) => ({ period: weeks[index]!, kpis: of })),
  );
  return { kpis, series };
}

/**
 * All that the dashboard of a journey shows for a quarter. Reads definition, imports and roll-ups, never facts, so it
 * does not grow with them.
 * @param input.period null: the last quarter that is over at `now`
 * @throws NOT_FOUND for a journey that is not this team's; INVALID for a label that is no quarter
 */
export async function getDashboard(
  scope: Scope,
  input: { journeyId: string; period: string | null; now: Date },
  open?: SqlTx,
): Promise<Dashboard> {
  const read = async (tx: SqlTx): Promise<Dashboard> => {
    const basis = await liveBasis(tx, input.journeyId);
    const { calendar, definition, facts } = basis;
    const current = periodAt("quarter", input.now.getTime(), calendar);
    const shown =
      input.period === null ? previousPeriod(current, calendar) : requireQuarter(input.period, calendar);
    const { name, first, last } = await readExtent(tx, input.journeyId);
    const { kpis, series } = await readNumbers(tx, basis, quartersBack(shown, first, calendar));
    const pickable = first === null ? [] : periodsBetween("quarter", first, current.endsOn, calendar);
    return {
      journey: { id: definition.journeyId, name, windowDays: definition.windowDays },
      quarter: {
        ...nameOf(shown),
        title: formatPeriod(shown),
        startsOn: shown.startsOn,
        lastDay: addDays(shown.endsOn, -1),
        running: input.now.getTime() < shown.endMs,
      },
      against: nameOf(previousPeriod(shown, calendar)),
      quarters: pickable.map(nameOf),
      latestWithData: last === null ? null : nameOf(periodAt("quarter", last, calendar)),
      hasRules: definition.stages.some((stage) => stage.rules.length > 0),
      hasDataInQuarter: hasData(kpis),
      minimumN: calendar.minimumN,
      today: civilDateOf(input.now.getTime(), calendar.timeZone),
      stages: definition.stages.map((stage) => dashboardStage(stage, facts)),
      kpis,
      series,
      dataTo: dataTo(kpis, sourceStates(facts, calendar.timeZone).values(), calendar.timeZone),
      conversionFinalOn: conversionFinalOn(kpis),
      calledTogether: calledTogether(kpis),
    };
  };
  return withTeamSql(scope, read, open);
}
