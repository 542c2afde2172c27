import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import { mayReview } from "../policy";
import type { Snapshot } from "../snapshot";
import { hashSnapshot } from "../snapshot-hash";
import { readSnapshot } from "./queries";

interface Drafted {
  journeyId: string;
  period: string;
}

const notFound = () => new AppError("NOT_FOUND", "There is no such review in this team.");

/**
 * Takes the journey first, as imports, undos and rule changes do when they count: whichever comes second waits, and is
 * either wholly in the snapshot or not at all. Then the review itself.
 */
async function lockBoth(tx: SqlTx, reviewId: string): Promise<Drafted> {
  const journey = await tx.query(
    `SELECT 1 FROM journeys WHERE team_id = current_team()
       AND id = (SELECT journey_id FROM reviews WHERE team_id = current_team() AND id = $1) FOR UPDATE`,
    [reviewId],
  );
  if (journey.rowCount === 0) throw notFound();
  const { rows } = await tx.query<Drafted & { state: string }>(
    `SELECT journey_id AS "journeyId", period, state FROM reviews WHERE team_id = current_team() AND id = $1 FOR UPDATE`,
    [reviewId],
  );
  const review = rows[0];
  if (!review) throw notFound();
  if (review.state !== "draft") throw new AppError("CONFLICT", `This review is ${review.state} already.`);
  return review;
}

/**
 * Freezes a draft: its numbers, definition, calendar and imports are kept as one snapshot with its hash, and never change
 * again, whatever is imported, undone, renamed or redefined later.
 * @returns the hash, in hex
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when it is no draft any more
 */
export async function freezeReview(
  scope: Scope,
  reviewId: string,
  now: Date,
): Promise<{ hash: string; snapshot: Snapshot }> {
  if (!mayReview(scope.role, "freeze")) throw new AppError("FORBIDDEN");
  if (!isId(reviewId)) throw notFound();
  return withTeamSql(scope, async (tx) => {
    const { journeyId, period } = await lockBoth(tx, reviewId);
    const snapshot = await readSnapshot(tx, journeyId, period, now);
    const hash = await hashSnapshot(snapshot);
    await tx.query(
      `UPDATE reviews SET state = 'frozen', snapshot = $2::jsonb, snapshot_hash = decode($3, 'hex'), frozen_at = $4, frozen_by_id = $5
       WHERE team_id = current_team() AND id = $1`,
      [reviewId, JSON.stringify(snapshot), hash, now, scope.userId],
    );
    const after = {
      period,
      hash,
      imports: snapshot.imports.length,
      definitionVersion: snapshot.definition.version,
    };
    const subject = { subjectKind: "review", subjectId: reviewId };
    await recordAudit(scope, { action: "review.frozen", ...subject, before: { period }, after, now }, tx);
    return { hash, snapshot };
  });
}
