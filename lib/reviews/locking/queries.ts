import "server-only";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { formatDate } from "@/lib/format";
import { isId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import { mayReview, type ReviewAct, type ReviewState, stateAllows } from "../policy";

/** A review held until the end of the transaction. */
export interface LockedReview {
  id: string;
  journeyId: string;
  period: string;
  state: ReviewState;
  notes: string;
  version: number;
}

interface LockedRow extends LockedReview {
  closedAt: Date | null;
  closedBy: string | null;
}

/** Whose review it is, and what was asked of it. @throws CONFLICT in words that say what its state is */
function refuse(review: LockedRow, act: ReviewAct, scope: Scope): never {
  const on = review.closedAt ? ` on ${formatDate(review.closedAt, scope.team.timeZone)}` : "";
  const words: Record<ReviewState, string> = {
    draft: "This review is still a draft. Freeze its numbers first.",
    frozen:
      act === "deleteDraft"
        ? "This review is frozen, so it is a record and can't be deleted."
        : "This review is frozen already.",
    closed: `This review was closed${on} by ${review.closedBy ?? "somebody who has left"}. Nothing in it changes any more.`,
  };
  throw new AppError("CONFLICT", words[review.state], { details: { state: review.state } });
}

/**
 * Takes a review for this transaction alone, for an act its state must allow.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT
 */
export async function lockReview(
  tx: Tx,
  scope: Scope,
  reviewId: string,
  act: Exclude<ReviewAct, "start" | "read">,
): Promise<LockedReview> {
  if (!mayReview(scope.role, act)) throw new AppError("FORBIDDEN");
  const rows = isId(reviewId)
    ? await tx.$queryRaw<LockedRow[]>`
        SELECT r.id, r.journey_id AS "journeyId", r.period, r.state, r.notes, r.version, r.closed_at AS "closedAt",
          (SELECT name FROM users WHERE id = r.closed_by_id) AS "closedBy"
        FROM reviews r WHERE r.team_id = ${scope.teamId}::uuid AND r.id = ${reviewId}::uuid FOR UPDATE OF r`
    : [];
  const review = rows[0];
  if (!review) throw new AppError("NOT_FOUND", "There is no such review in this team.");
  if (!stateAllows(review.state, act)) refuse(review, act, scope);
  return review;
}
