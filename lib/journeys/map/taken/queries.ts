import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { formatDateTime } from "@/lib/format";
import { isId } from "@/lib/ids";
import type { Taking, TakingInput } from "@/lib/journeys/map/taken/schema";
import type { Scope } from "@/lib/scope";

interface EditRow {
  revision: number;
  by: string | null;
  restored: boolean;
}

/** A restore keeps the map as it stood right before, in the same transaction. */
const restored = `EXISTS (SELECT 1 FROM map_versions v WHERE v.team_id = e.team_id AND v.journey_id = e.journey_id
  AND v.kind = 'safety' AND v.revision = e.revision - 1 AND v.created_at = e.at)`;

async function findEdit(
  tx: SqlTx,
  { teamId }: Scope,
  { journey, item, revision }: TakingInput,
): Promise<EditRow | undefined> {
  const { rows } = await tx.query<EditRow>(
    `SELECT e.revision, u.name AS by, ${restored} AS restored
     FROM map_edits e LEFT JOIN users u ON u.id = e.user_id
     WHERE e.team_id = $1 AND e.journey_id = $2
       AND CASE WHEN $4::int IS NULL THEN $3::uuid = ANY(e.removed) ELSE e.revision = $4::int END
     ORDER BY e.revision DESC LIMIT 1`,
    [teamId, journey, item, revision],
  );
  return rows[0];
}

/** The newest version before a revision in which an item stands, with these words if any are given. */
async function findVersion(
  tx: SqlTx,
  scope: Scope,
  { journey, item, text }: TakingInput,
  before: number,
): Promise<Taking["version"]> {
  const words = text === null ? {} : { text };
  const { rows } = await tx.query<{ id: string; name: string; at: Date }>(
    `SELECT id, name, created_at AS at FROM map_versions
     WHERE team_id = $1 AND journey_id = $2 AND revision < $3 AND content->'items'->'card' @> $4::jsonb
     ORDER BY revision DESC, created_at DESC LIMIT 1`,
    [scope.teamId, journey, before, JSON.stringify([{ id: item, ...words }])],
  );
  const [row] = rows;
  if (!row) return null;
  return { id: row.id, name: row.name || `the map of ${formatDateTime(row.at, scope.team.timeZone)}` };
}

/**
 * Who removed something from a map, or changed it at a revision, and where a card still stands as it was before.
 * @throws NOT_FOUND for a journey that is not this team's, or when no edit is known to have done it
 */
export async function getTaking(scope: Scope, input: TakingInput, tx?: SqlTx): Promise<Taking> {
  const read = async (open: SqlTx): Promise<Taking | null> => {
    const edit = await findEdit(open, scope, input);
    if (!edit) return null;
    const { by, restored: isRestored, revision } = edit;
    return { by, restored: isRestored, version: await findVersion(open, scope, input, revision) };
  };
  const taking = isId(input.journey) ? await withTeamSql(scope, read, tx) : null;
  if (!taking) throw new AppError("NOT_FOUND", "Nobody knows who changed this.");
  return taking;
}
