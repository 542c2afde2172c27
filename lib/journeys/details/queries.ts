import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import type { JourneyDetails } from "@/lib/journeys/details/schema";
import type { Scope } from "@/lib/scope";

const named = (where: string) =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) ORDER BY lower(o.name), o.id)
    FROM journeys o WHERE o.team_id = j.team_id AND o.id <> j.id AND ${where}), '[]')`;

/**
 * What a journey is among the others: its state, status and owner, its future states, and the journeys it belongs to.
 * @throws NOT_FOUND
 */
export async function getJourneyDetails(scope: Scope, id: string, tx?: SqlTx): Promise<JourneyDetails> {
  const read = async (open: SqlTx) => {
    const { rows } = await open.query<
      Omit<JourneyDetails, "futureOf"> & { futureOf: JourneyDetails["futures"] }
    >(
      `SELECT j.id, j.name, j.state, j.status, j.is_template AS "isTemplate", j.owner_id AS "ownerId",
         ${named("o.id = j.future_of_id")} AS "futureOf", ${named("o.future_of_id = j.id")} AS futures,
         ${named(`EXISTS (SELECT 1 FROM stages s WHERE s.team_id = o.team_id AND s.journey_id = o.id
           AND j.id = ANY(s.sub_journey_ids))`)} AS parents
       FROM journeys j WHERE j.team_id = $1 AND j.id = $2`,
      [scope.teamId, id],
    );
    return rows[0];
  };
  const row = isId(id) ? await withTeamSql(scope, read, tx) : undefined;
  if (!row) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return { ...row, futureOf: row.futureOf[0] ?? null };
}
