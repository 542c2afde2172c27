import "server-only";
import { civilDateOf } from "@/lib/dates";
import { type SqlTx, withTeamSql } from "@/lib/db";
import type { MapNumbers } from "@/lib/journeys/map/numbers";
import { mapNumbersOf } from "@/lib/journeys/map/numbers/map-numbers";
import { formatPeriodShort, type Period, periodAt, previousPeriod } from "@/lib/kpis/period";
import { kpisOfCounts, liveBasis } from "@/lib/kpis/queries";
import { readRollups } from "@/lib/kpis/reading/queries";
import type { Scope } from "@/lib/scope";

const named = (period: Period) => ({ label: period.label, short: formatPeriodShort(period) });

/**
 * The numbers beside a map: of the last quarter that is over at `now`, from roll-ups.
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
    const [current, previous] = await readRollups(tx, definition, "quarter", [quarter, earlier]);
    return mapNumbersOf({
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
    });
  };
  return withTeamSql(scope, read, open);
}
