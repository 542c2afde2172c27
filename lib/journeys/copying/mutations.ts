import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { newId } from "@/lib/ids";
import { insertJourney } from "@/lib/journeys/creating/mutations";
import { copyOf, documentOf } from "@/lib/journeys/map/document";
import { inOrder } from "@/lib/journeys/map/positions";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import type { Journey } from "@/lib/journeys/schema";
import type { Scope } from "@/lib/scope";

export interface CopyJourney {
  journey: string;
  name: string;
  /** "copy": with its rules, so with its numbers; "future": how it shall be, which nothing measures yet */
  as: "copy" | "future";
}

/** Windows and rules as the original has them, each at the stage that came from its own. */
async function copyRules(scope: Scope, from: string, to: Journey, now: Date, tx: SqlTx): Promise<void> {
  const { rows } = await tx.query<{ source: string; match: never; kpi: "nps" | "csat" | null; at: number }>(
    `SELECT r.source_id AS source, r.match, r.kpi,
       (SELECT count(*)::int FROM stages o WHERE o.team_id = s.team_id AND o.journey_id = s.journey_id
          AND (o.position, o.id) < (s.position, s.id)) AS at
     FROM stage_rules r JOIN stages s ON s.team_id = r.team_id AND s.id = r.stage_id
     WHERE r.team_id = $1 AND r.journey_id = $2 ORDER BY r.position, r.id`,
    [scope.teamId, from],
  );
  if (rows.length === 0) return;
  const rules = rows.map(({ source, match, kpi, at }) => {
    return { stage: to.stages[at]!.id, source, match, ...(kpi === null ? {} : { kind: kpi }) };
  });
  await replaceRules(scope, { journey: to.id, rules }, now, tx);
}

/**
 * Another journey with the same map, under ids of its own.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function copyJourney(scope: Scope, input: CopyJourney, now: Date, tx?: SqlTx): Promise<Journey> {
  return withTeamSql(
    scope,
    async (open) => {
      const { items } = await getMap(scope, input.journey, open);
      const windows = await open.query<{ days: number }>(
        "SELECT window_days AS days FROM journeys WHERE team_id = $1 AND id = $2",
        [scope.teamId, input.journey],
      );
      // Stages of one position keep the order everybody sees.
      const stage = inOrder(items.stage).map((one, index) => ({ ...one, position: index + 1 }));
      const document = copyOf(documentOf(stateOf({ ...items, stage })), () => newId(now.getTime()));
      const isFuture = input.as === "future";
      const journey = await insertJourney(
        scope,
        {
          name: input.name,
          windowDays: windows.rows[0]!.days,
          state: isFuture ? "future" : "current",
          futureOfId: isFuture ? input.journey : null,
          document,
        },
        now,
        open,
      );
      if (!isFuture) await copyRules(scope, input.journey, journey, now, open);
      return journey;
    },
    tx,
  );
}
