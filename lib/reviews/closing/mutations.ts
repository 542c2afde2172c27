import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { withTeam } from "@/lib/db";
import type { Scope } from "@/lib/scope";
import { lockReview } from "../locking/queries";

/**
 * Closes a frozen review: notes, decisions and what was promised become a record. Only the status of its actions goes on.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a draft, or one that is closed already
 */
export async function closeReview(scope: Scope, reviewId: string, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const { id, period } = await lockReview(tx, scope, reviewId, "close");
    await tx.review.update({
      where: { teamId_id: { teamId: scope.teamId, id } },
      data: { state: "closed", closedAt: now, closedById: scope.userId },
    });
    const where = { where: { teamId: scope.teamId, reviewId: id } };
    const after = {
      period,
      decisions: await tx.decision.count(where),
      actions: await tx.action.count(where),
    };
    const subject = { subjectKind: "review", subjectId: id };
    await recordAudit(scope, { action: "review.closed", ...subject, before: { period }, after, now }, tx);
  });
}
