import "server-only";
import { withTeam } from "@/lib/db";
import { isId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import type { LedgerAction, PossibleOwner } from "./schema";

/** Stages and journeys are called as they were when the review was frozen, else as they are now. */
async function readActions(scope: Scope, reviewId: string | null): Promise<LedgerAction[]> {
  return withTeam(
    scope,
    (tx) => tx.$queryRaw<LedgerAction[]>`
      SELECT a.id, a.review_id AS "reviewId", a.title, a.owner_id AS "ownerId", u.name AS "ownerName",
        a.due_on::text AS "dueOn", a.stage_id AS "stageId",
        coalesce((SELECT e->>'name' FROM jsonb_array_elements(r.snapshot->'definition'->'stages') e
          WHERE e->>'id' = a.stage_id::text), s.name) AS "stageName",
        a.decision_id AS "decisionId", d.title AS "decisionTitle", a.status, a.version,
        coalesce(r.snapshot->'journey'->>'name', j.name) AS "journeyName", r.period, r.state AS "reviewState"
      FROM actions a
      JOIN reviews r ON r.team_id = a.team_id AND r.id = a.review_id
      JOIN journeys j ON j.team_id = a.team_id AND j.id = a.journey_id
      LEFT JOIN decisions d ON d.team_id = a.team_id AND d.id = a.decision_id
      LEFT JOIN stages s ON s.team_id = a.team_id AND s.id = a.stage_id
      LEFT JOIN users u ON u.id = a.owner_id
      WHERE a.team_id = ${scope.teamId}::uuid AND (${reviewId}::uuid IS NULL OR a.review_id = ${reviewId}::uuid)
      ORDER BY a.created_at, a.id`,
  );
}

/** Every action of the team, oldest first. */
export function listActions(scope: Scope): Promise<LedgerAction[]> {
  return readActions(scope, null);
}

/** The actions of one review, oldest first; none for a review that is not this team's. */
export async function listActionsOfReview(scope: Scope, reviewId: string): Promise<LedgerAction[]> {
  return isId(reviewId) ? readActions(scope, reviewId) : [];
}

/** The members of the team who can be given an action, by name. */
export async function listPossibleOwners(scope: Scope): Promise<PossibleOwner[]> {
  return withTeam(
    scope,
    (tx) => tx.$queryRaw<PossibleOwner[]>`
      SELECT m.user_id AS "userId", u.name FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.team_id = ${scope.teamId}::uuid ORDER BY lower(u.name), u.id`,
  );
}
