import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { firstIdAt } from "@/lib/ids";
import { mayImage } from "@/lib/images/policy";
import { type RateLimit, takeAttempt } from "@/lib/rate-limits";
import type { Scope } from "@/lib/scope";

/** What nothing shows stays so long: for undo, for a tab left open over a weekend, for work without a network. @unit ms */
const grace = 7 * 86_400_000;
const mostAtOnce = 500;
const daily: RateLimit = { name: "unused-images", attempts: 1, windowMinutes: 24 * 60 };

interface UnusedImage {
  id: string;
  contentType: string;
  width: number;
  height: number;
  bytes: number;
}

const shownByNothing = `i.team_id = current_team()
  AND NOT EXISTS (SELECT 1 FROM cards c WHERE c.team_id = i.team_id AND c.image_id = i.id)
  AND NOT EXISTS (SELECT 1 FROM personas p WHERE p.team_id = i.team_id AND p.image_id = i.id)`;

/** Holds them, so that an edit that names one waits. */
async function holdCandidates(tx: SqlTx, until: Date): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `SELECT i.id FROM images i WHERE ${shownByNothing} AND i.created_at < $1
     ORDER BY i.id FOR UPDATE SKIP LOCKED`,
    [until],
  );
  return rows.map(({ id }) => id);
}

/** Of those that are held, what neither a kept version nor any change of the last days names. */
async function deleteHeld(tx: SqlTx, ids: string[], since: Date): Promise<UnusedImage[]> {
  const { rows } = await tx.query<UnusedImage>(
    `WITH versions AS (
       SELECT DISTINCT jsonb_path_query(v.content, '$.items.card[*].imageId') #>> '{}' AS id
       FROM map_versions v WHERE v.team_id = current_team()),
     changes AS (
       SELECT DISTINCT jsonb_path_query(said, '$.**.imageId') #>> '{}' AS id
       FROM audit_entries e CROSS JOIN LATERAL (VALUES (e.before), (e.after)) AS s(said)
       WHERE e.team_id = current_team() AND e.id >= $2::uuid AND said IS NOT NULL)
     DELETE FROM images i WHERE ${shownByNothing} AND i.id IN (
       SELECT h.id FROM unnest($1::uuid[]) AS h(id)
       WHERE NOT EXISTS (SELECT 1 FROM versions v WHERE v.id = h.id::text)
         AND NOT EXISTS (SELECT 1 FROM changes c WHERE c.id = h.id::text)
       LIMIT $3)
     RETURNING i.id, i.content_type AS "contentType", i.width, i.height, octet_length(i.bytes) AS bytes`,
    [ids, firstIdAt(since.getTime()), mostAtOnce],
  );
  return rows;
}

/**
 * Deletes pictures that no card, no persona and no kept version of a map shows, and that nothing changed in the last seven days
 * showed. @returns their ids
 * @throws FORBIDDEN
 */
export async function deleteUnusedImages(scope: Scope, now: Date, tx?: SqlTx): Promise<string[]> {
  if (!mayImage(scope.role, "add")) throw new AppError("FORBIDDEN");
  const since = new Date(now.getTime() - grace);
  return withTeamSql(
    scope,
    async (open) => {
      const held = await holdCandidates(open, since);
      if (held.length === 0) return [];
      const deleted = await deleteHeld(open, held, since);
      for (const { id, ...before } of deleted) {
        const change = { subjectKind: "image", subjectId: id, before, after: null, now };
        await recordAudit(scope, { action: "image.deleted", ...change }, open);
      }
      return deleted.map(({ id }) => id);
    },
    tx,
  );
}

/** The same when somebody brings a new picture, once a day for a team. @returns their ids */
export async function tidyImages(scope: Scope, now: Date): Promise<string[]> {
  return (await takeAttempt(daily, scope.teamId, now)) ? deleteUnusedImages(scope, now) : [];
}
