import "server-only";
import { addDays, civilDateOf } from "@/lib/dates";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { byPersona } from "@/lib/kpis/dashboard/by-persona";
import type { ByPersona, Dashboard, DashboardPersona, QuarterName } from "@/lib/kpis/dashboard/schema";
import { alignScores, quartersBack, seriesOfKpis, weeksOfQuarters } from "@/lib/kpis/dashboard/series";
import {
  calledTogether,
  conversionFinalOn,
  dashboardStage,
  dataTo,
  hasData,
} from "@/lib/kpis/dashboard/standing";
import { everybody } from "@/lib/kpis/everybody";
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
import { personaCounts } from "@/lib/kpis/personas/mutations";
import { type PersonaCounts, requirePersona } from "@/lib/kpis/personas/persona-counts";
import { type KpiBasis, kpisOfCounts, liveBasis, type Whose, whoseNumbers } from "@/lib/kpis/queries";
import { readRollups, readRollupsOf } from "@/lib/kpis/reading/queries";
import { sourceStates } from "@/lib/kpis/source-states";
import type { Scope } from "@/lib/scope";

interface Extent {
  name: string;
  first: string | null;
  last: string | null;
}

/** Name, and the first and last quarter with data of everybody, of one persona or of nobody (null). Rows of stage_rollups without events only look back. */
async function readExtent(tx: SqlTx, journeyId: string, rollups: string | null): Promise<Extent> {
  const of = (table: string, more = "") =>
    `FROM ${table} WHERE team_id = current_team() AND journey_id = j.id AND persona_id = $2::uuid AND grain = 'quarter'${more}`;
  const ends = (end: "min" | "max") =>
    [of("stage_rollups", " AND events > 0"), of("score_rollups"), of("measure_rollups")]
      .map((from) => `(SELECT ${end}(starts_on) ${from})`)
      .join(", ");
  const { rows } = await tx.query<Extent>(
    `SELECT j.name, least(${ends("min")})::text AS first, greatest(${ends("max")})::text AS last
     FROM journeys j WHERE j.team_id = current_team() AND j.id = $1`,
    [journeyId, rollups],
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
  { basis, rollups }: Whose,
  quarters: Period[],
): Promise<Pick<Dashboard, "kpis" | "series">> {
  const { definition, calendar } = basis;
  const weeks = weeksOfQuarters(quarters.at(-2)!, quarters.at(-1)!, calendar);
  const quarterly = await readRollups(tx, definition, "quarter", quarters, rollups);
  const weekly = await readRollups(tx, definition, "week", weeks, rollups);
  const kpis = kpisOfCounts(basis, quarterly.at(-1)!, quarterly.at(-2)!);
  const before = quarterly.slice(0, -1).map((counts) => kpisOfCounts(basis, counts, null));
  const byWeek = alignScores(weekly, quarterly.slice(-2)).map((counts) => kpisOfCounts(basis, counts, null));
  const series = seriesOfKpis(
    [...before, kpis].map((of, index) => ({ period: quarters[index]!, kpis: of })),
    byWeek.map((of, index) => ({ period: weeks[index]!, kpis: of })),
  );
  return { kpis, series };
}

/** The numbers of the shown quarter (the first) of everybody and of each persona whose counts are kept. */
async function readByPersona(
  tx: SqlTx,
  everybodys: KpiBasis,
  personas: PersonaCounts[],
  quarters: [Period, Period],
): Promise<ByPersona | null> {
  const kept = personas.filter((persona) => persona.state === "kept");
  if (kept.length === 0) return null;
  const all = [{ id: everybody, definition: everybodys.definition }, ...kept];
  const [own, ...theirs] = await readRollupsOf(tx, all, "quarter", quarters);
  const [current, before] = own!;
  return byPersona(
    kpisOfCounts(everybodys, current!, before!),
    kept.map((persona, index) => {
      const [counts] = alignScores(theirs[index]!.slice(0, 1), own!);
      return { ...persona, kpis: kpisOfCounts(whoseNumbers(everybodys, persona).basis, counts!, null) };
    }),
  );
}

/** What is shown of whom: the asked persona's numbers, or everybody's. @throws NOT_FOUND for somebody not on the map */
async function readWhose(tx: SqlTx, scope: Scope, journeyId: string, id: string | null) {
  const everybodys = await liveBasis(tx, journeyId);
  const personas = await personaCounts(tx, scope, everybodys.definition);
  const persona = id === null ? null : requirePersona(personas, id);
  const numbers = whoseNumbers(everybodys, persona);
  const extent = await readExtent(tx, journeyId, everybody);
  const own = persona ? await readExtent(tx, journeyId, numbers.rollups) : extent;
  return { everybodys, personas, persona, numbers, extent, own };
}

const standing = ({ id, name, state }: PersonaCounts): DashboardPersona => ({ id, name, state });

/**
 * All that the dashboard of a journey shows for a quarter. Reads definition, imports and roll-ups, never facts, so it
 * does not grow with them; but to count a persona's the first time.
 * @param input.period null: the last quarter that is over at `now`
 * @param input.persona whose numbers; null: everybody's
 * @throws NOT_FOUND for a journey that is not this team's or a persona that is not on it; INVALID for a label that is no quarter
 */
export async function getDashboard(
  scope: Scope,
  input: { journeyId: string; period: string | null; persona: string | null; now: Date },
  open?: SqlTx,
): Promise<Dashboard> {
  const read = async (tx: SqlTx): Promise<Dashboard> => {
    const whose = await readWhose(tx, scope, input.journeyId, input.persona);
    const { everybodys, numbers, persona, extent, own } = whose;
    const { calendar, definition, facts } = numbers.basis;
    const current = periodAt("quarter", input.now.getTime(), calendar);
    const shown =
      input.period === null ? previousPeriod(current, calendar) : requireQuarter(input.period, calendar);
    const before = previousPeriod(shown, calendar);
    const run = quartersBack(shown, own.first, calendar);
    const { kpis, series } = await readNumbers(tx, numbers, run);
    const { name, first } = extent;
    const pickable = first === null ? [] : periodsBetween("quarter", first, current.endsOn, calendar);
    return {
      journey: { id: definition.journeyId, name, windowDays: definition.windowDays },
      persona: persona && standing(persona),
      personas: whose.personas.map(standing),
      byPersona: await readByPersona(tx, everybodys, whose.personas, [shown, before]),
      quarter: {
        ...nameOf(shown),
        title: formatPeriod(shown),
        startsOn: shown.startsOn,
        lastDay: addDays(shown.endsOn, -1),
        running: input.now.getTime() < shown.endMs,
      },
      against: nameOf(before),
      quarters: pickable.map(nameOf),
      latestWithData: own.last === null ? null : nameOf(periodAt("quarter", own.last, calendar)),
      hasRules: everybodys.definition.stages.some((stage) => stage.rules.length > 0),
      hasDataInQuarter: hasData(kpis),
      minimumN: calendar.minimumN,
      today: civilDateOf(input.now.getTime(), calendar.timeZone),
      stages: definition.stages.map((stage, index) =>
        dashboardStage(stage, facts, everybodys.definition.stages[index]),
      ),
      kpis,
      series,
      dataTo: dataTo(kpis, sourceStates(facts, calendar.timeZone).values(), calendar.timeZone),
      conversionFinalOn: conversionFinalOn(kpis),
      calledTogether: calledTogether(kpis),
    };
  };
  return withTeamSql(scope, read, open);
}
