import "server-only";
import { civilDateOf } from "@/lib/dates";
import { type SqlTx, withTeamSql } from "@/lib/db";
import type { MapNumbers } from "@/lib/journeys/map/numbers";
import { mapNumbersOf, type NumbersBasis } from "@/lib/journeys/map/numbers/map-numbers";
import { formatPeriodShort, type Period, periodAt, previousPeriod } from "@/lib/kpis/period";
import { readPersonaNumbers } from "@/lib/kpis/personas/reading/queries";
import { type KpiBasis, kpisOfCounts, liveBasis } from "@/lib/kpis/queries";
import { type PeriodCounts, readRollups } from "@/lib/kpis/reading/queries";
import type { Scope } from "@/lib/scope";

const named = (period: Period) => ({ label: period.label, short: formatPeriodShort(period) });

interface Quarters {
  quarter: Period;
  earlier: Period;
  now: Date;
}

/** What the numbers of a quarter are made from, of everybody or of a persona. @param counts of the quarter and the one before */
function numbersBasis(
  basis: KpiBasis,
  [current, previous]: PeriodCounts[],
  { quarter, earlier, now }: Quarters,
): NumbersBasis {
  const { calendar, definition } = basis;
  return {
    quarter: named(quarter),
    against: named(earlier),
    minimumN: calendar.minimumN,
    today: civilDateOf(now.getTime(), calendar.timeZone),
    kpis: kpisOfCounts(basis, current!, previous!),
    stages: definition.stages.map(({ id, rules, retentionAnchor }) => ({
      id,
      ruleCount: rules.length,
      retentionAnchor,
    })),
    scores: current!.scores,
  };
}

/**
 * The numbers beside a map: of the last quarter that is over at `now`, from roll-ups; everybody's, and of each persona on it
 * what their data rule reaches. Who came by a public link sees of personas what is counted already.
 * @returns null: no rule of the journey says what counts, so there can be none
 * @throws NOT_FOUND
 */
export async function getMapNumbers(
  scope: Scope,
  journeyId: string,
  now: Date,
  open?: SqlTx,
): Promise<MapNumbers | null> {
  const read = async (tx: SqlTx) => {
    const basis = await liveBasis(tx, journeyId);
    const { calendar, definition } = basis;
    if (definition.stages.every(({ rules }) => rules.length === 0)) return null;
    const quarter = previousPeriod(periodAt("quarter", now.getTime(), calendar), calendar);
    const earlier = previousPeriod(quarter, calendar);
    const periods = [quarter, earlier];
    const everybodys = await readRollups(tx, definition, "quarter", periods);
    const personas = await readPersonaNumbers(tx, scope, basis, "quarter", periods);
    const at = { quarter, earlier, now };
    return mapNumbersOf(
      numbersBasis(basis, everybodys, at),
      personas.map(({ id, name, state, numbers }) => ({
        id,
        name,
        state,
        basis: numbers && numbersBasis(numbers.basis, numbers.counts, at),
      })),
    );
  };
  return withTeamSql(scope, read, open);
}
