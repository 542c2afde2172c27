import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { mayJourney } from "@/lib/journeys/policy";
import type { ShareSummary } from "@/lib/journeys/sharing/schema";
import type { Scope } from "@/lib/scope";

/**
 * The public links of a map that work, newest first.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function listShares(
  scope: Scope,
  { journey, now }: { journey: string; now: Date },
  tx?: SqlTx,
): Promise<ShareSummary[]> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  const read = async (open: SqlTx) => {
    const { rows } = await open.query<ShareSummary & { isMap: boolean }>(
      `SELECT s.id, s.created_at AS "createdAt", u.name AS "createdBy", s.expires_at AS "expiresAt",
         s.password_hash IS NOT NULL AS "hasPassword", s.shows_numbers AS "showsNumbers"
       FROM journey_maps m
       LEFT JOIN map_shares s ON s.team_id = m.team_id AND s.journey_id = m.journey_id AND s.revoked_at IS NULL
         AND (s.expires_at IS NULL OR s.expires_at > $3)
       LEFT JOIN users u ON u.id = s.created_by_id
       WHERE m.team_id = $1 AND m.journey_id = $2 ORDER BY s.id DESC`,
      [scope.teamId, journey, now],
    );
    return rows;
  };
  const rows = isId(journey) ? await withTeamSql(scope, read, tx) : [];
  if (rows.length === 0) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return rows.filter(({ id }) => id !== null);
}
