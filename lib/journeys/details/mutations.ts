import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { UpdateDetails } from "@/lib/journeys/details/schema";
import { mayJourney } from "@/lib/journeys/policy";
import type { Scope } from "@/lib/scope";

/**
 * Says who looks after a journey, how far it is, and whether others may begin from it; what is absent stays.
 * @throws FORBIDDEN, NOT_FOUND (also for an owner who is no member)
 */
export async function updateDetails(
  scope: Scope,
  input: UpdateDetails,
  now: Date,
  tx?: SqlTx,
): Promise<void> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  const { journey, ...given } = input;
  await withTeamSql(
    scope,
    async (open) => {
      const key = [scope.teamId, journey];
      const { rows } = await open.query<Required<Omit<UpdateDetails, "journey">>>(
        `SELECT status, owner_id AS "ownerId", is_template AS "isTemplate" FROM journeys
         WHERE team_id = $1 AND id = $2 FOR NO KEY UPDATE`,
        key,
      );
      const before = rows[0];
      if (!before) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
      if (given.ownerId) {
        const member = await open.query("SELECT 1 FROM memberships WHERE team_id = $1 AND user_id = $2", [
          scope.teamId,
          given.ownerId,
        ]);
        if (!member.rowCount) throw new AppError("NOT_FOUND", "This person is not in the team any more.");
      }
      const after = { ...before, ...given };
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      await open.query(
        "UPDATE journeys SET status = $3, owner_id = $4, is_template = $5, updated_at = $6 WHERE team_id = $1 AND id = $2",
        [...key, after.status, after.ownerId, after.isTemplate, now],
      );
      await recordAudit(
        scope,
        { action: "journey.details_changed", subjectKind: "journey", subjectId: journey, before, after, now },
        open,
      );
    },
    tx,
  );
}
