import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { periodAt, previousPeriod } from "@/lib/kpis/period";
import type { Scope } from "@/lib/scope";
import { readSnapshot } from "./freezing/queries";
import type { ReviewState } from "./policy";
import type { Decision, DueReview, EarlierReview, Review, ReviewSummary, Signed } from "./schema";
import { snapshotSchema } from "./snapshot";

interface SignedRow {
  id: string;
  journeyId: string;
  state: ReviewState;
  period: string;
  hash: string | null;
  createdAt: Date;
  createdBy: string | null;
  frozenAt: Date | null;
  frozenBy: string | null;
  closedAt: Date | null;
  closedBy: string | null;
}

const signedColumns = `r.id, r.journey_id AS "journeyId", r.state, r.period, encode(r.snapshot_hash, 'hex') AS hash,
  r.created_at AS "createdAt", r.frozen_at AS "frozenAt", r.closed_at AS "closedAt",
  (SELECT name FROM users WHERE id = r.created_by_id) AS "createdBy",
  (SELECT name FROM users WHERE id = r.frozen_by_id) AS "frozenBy",
  (SELECT name FROM users WHERE id = r.closed_by_id) AS "closedBy"`;

function signaturesOf(row: SignedRow): { started: Signed; frozen: Signed | null; closed: Signed | null } {
  return {
    started: { name: row.createdBy, at: row.createdAt },
    frozen: row.frozenAt && { name: row.frozenBy, at: row.frozenAt },
    closed: row.closedAt && { name: row.closedBy, at: row.closedAt },
  };
}

async function listDecisions(tx: SqlTx, reviewId: string): Promise<Decision[]> {
  const { rows } = await tx.query<Decision>(
    `SELECT id, position, title, because, expectation, judged_on::text AS "judgedOn", version
     FROM decisions WHERE team_id = current_team() AND review_id = $1 ORDER BY position, id`,
    [reviewId],
  );
  return rows;
}

/**
 * A review with its numbers: a draft's as they are now, otherwise those of its snapshot and nothing else.
 * @throws NOT_FOUND for an id that is not one of this team's
 */
export async function getReview(scope: Scope, id: string, now: Date): Promise<Review> {
  const notFound = () => new AppError("NOT_FOUND", "There is no such review in this team.");
  if (!isId(id)) throw notFound();
  return withTeamSql(scope, async (tx) => {
    const { rows } = await tx.query<SignedRow & { notes: string; version: number; snapshot: unknown }>(
      `SELECT ${signedColumns}, r.notes, r.version, r.snapshot FROM reviews r WHERE r.team_id = current_team() AND r.id = $1`,
      [id],
    );
    const row = rows[0];
    if (!row) throw notFound();
    const { journeyId, state, period, notes, version, hash } = row;
    const pack =
      state === "draft" ? await readSnapshot(tx, journeyId, period, now) : snapshotSchema.parse(row.snapshot);
    const decisions = await listDecisions(tx, id);
    return { id, journeyId, state, period, notes, version, pack, hash, ...signaturesOf(row), decisions };
  });
}

/**
 * The latest closed review of the same journey and an earlier quarter, with what was decided in it as it stands now.
 * null: there is none, or the id is not a review of this team.
 */
export async function findEarlierReview(scope: Scope, id: string): Promise<EarlierReview | null> {
  if (!isId(id)) return null;
  return withTeamSql(scope, async (tx) => {
    const { rows } = await tx.query<{ id: string; closedAt: Date; snapshot: unknown }>(
      `SELECT e.id, e.closed_at AS "closedAt", e.snapshot FROM reviews r
       JOIN reviews e ON e.team_id = r.team_id AND e.journey_id = r.journey_id AND e.state = 'closed' AND e.period < r.period
       WHERE r.team_id = current_team() AND r.id = $1 ORDER BY e.period DESC LIMIT 1`,
      [id],
    );
    const row = rows[0];
    if (!row) return null;
    const decisions = await listDecisions(tx, row.id);
    return { id: row.id, closedAt: row.closedAt, pack: snapshotSchema.parse(row.snapshot), decisions };
  });
}

/** Whether the id is a review of this team: what a layout asks before anything is sent. @throws NOT_FOUND */
export async function requireReview(scope: Scope, id: string): Promise<void> {
  const found = isId(id)
    ? await withTeamSql(scope, (tx) =>
        tx.query("SELECT 1 FROM reviews WHERE team_id = current_team() AND id = $1", [id]),
      )
    : null;
  if (!found?.rowCount) throw new AppError("NOT_FOUND", "There is no such review in this team.");
}

type SummaryRow = SignedRow & Pick<ReviewSummary, "journeyName" | "decisions" | "openActions">;

/** Every review of the team, the newest quarter first. A journey is called as it was when the review was frozen. */
export async function listReviews(scope: Scope): Promise<ReviewSummary[]> {
  return withTeamSql(scope, async (tx) => {
    const { rows } = await tx.query<SummaryRow>(
      `SELECT ${signedColumns}, coalesce(r.snapshot->'journey'->>'name', j.name) AS "journeyName",
         (SELECT count(*)::int FROM decisions d WHERE d.team_id = r.team_id AND d.review_id = r.id) AS decisions,
         (SELECT count(*)::int FROM actions a WHERE a.team_id = r.team_id AND a.review_id = r.id AND a.status = 'open') AS "openActions"
       FROM reviews r JOIN journeys j ON j.team_id = r.team_id AND j.id = r.journey_id
       WHERE r.team_id = current_team() ORDER BY r.period DESC, lower(j.name), r.id`,
    );
    return rows.map(({ id, journeyId, journeyName, state, period, hash, decisions, openActions, ...row }) => {
      const signed = signaturesOf({ id, journeyId, state, period, hash, ...row });
      return { id, journeyId, journeyName, state, period, hash, decisions, openActions, ...signed };
    });
  });
}

/** The journeys whose last quarter that is over at `now` has no review, by name. */
export async function listDueReviews(scope: Scope, now: Date): Promise<DueReview[]> {
  const { label } = previousPeriod(periodAt("quarter", now.getTime(), scope.team), scope.team);
  return withTeamSql(scope, async (tx) => {
    const { rows } = await tx.query<DueReview>(
      `SELECT j.id AS "journeyId", j.name AS "journeyName", $1::text AS period FROM journeys j
       WHERE j.team_id = current_team()
         AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.team_id = j.team_id AND r.journey_id = j.id AND r.period = $1)
       ORDER BY lower(j.name), j.id`,
      [label],
    );
    return rows;
  });
}
