import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { utcMsOfCivil } from "@/lib/dates";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { type LockedReview, lockReview } from "@/lib/reviews/locking/queries";
import type { Scope } from "@/lib/scope";
import type { ActionFields, AddAction, EditAction, SetActionStatus } from "./schema";

const keyOf = (scope: Scope, id: string) => ({ teamId_id: { teamId: scope.teamId, id } });

const notFound = () => new AppError("NOT_FOUND", "There is no such action in this team.");

const dayOf = (date: string | null) => (date === null ? null : new Date(utcMsOfCivil(date)));

interface Audited {
  title: string;
  ownerId: string | null;
  dueOn: Date | null;
  stageId: string | null;
  decisionId: string | null;
}

/** How the audit log calls it. */
const verbs = { open: "reopened", done: "finished", dropped: "dropped" } as const;

const audited = ({ title, ownerId, dueOn, stageId, decisionId }: Audited) => ({
  title,
  ownerId,
  dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
  stageId,
  decisionId,
});

/** Owner, stage and decision are of this team, this journey and this review. @throws NOT_FOUND naming which is not */
async function requireTheirs(
  tx: Tx,
  scope: Scope,
  review: LockedReview,
  fields: ActionFields,
): Promise<void> {
  const { ownerId, stageId, decisionId } = fields;
  const { teamId } = scope;
  const missing = async (what: string, found: Promise<number>) => {
    if ((await found) === 0)
      throw new AppError("NOT_FOUND", `There is no such ${what}. Load the page again and choose another.`);
  };
  if (ownerId) await missing("member", tx.membership.count({ where: { teamId, userId: ownerId } }));
  if (stageId)
    await missing("stage", tx.stage.count({ where: { teamId, id: stageId, journeyId: review.journeyId } }));
  if (decisionId)
    await missing("decision", tx.decision.count({ where: { teamId, id: decisionId, reviewId: review.id } }));
}

/**
 * Adds an action to a review that is not closed.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed
 */
export async function addAction(scope: Scope, input: AddAction, now: Date): Promise<{ id: string }> {
  return withTeam(scope, async (tx) => {
    const review = await lockReview(tx, scope, input.reviewId, "write");
    await requireTheirs(tx, scope, review, input);
    const { title, ownerId, stageId, decisionId } = input;
    const action = { title, ownerId, dueOn: dayOf(input.dueOn), stageId, decisionId };
    const id = newId(now.getTime());
    const place = { teamId: scope.teamId, id, reviewId: review.id, journeyId: review.journeyId };
    await tx.action.create({ data: { ...place, ...action, createdAt: now, updatedAt: now } });
    const change = { subjectKind: "action", subjectId: id, before: null, after: audited(action), now };
    await recordAudit(scope, { action: "action.added", ...change }, tx);
    return { id };
  });
}

/** The action, with its review held. @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review's state refuses the act */
async function lockAction(tx: Tx, scope: Scope, actionId: string, act: "write" | "moveAction") {
  const found = await tx.action.findUnique({ where: keyOf(scope, actionId) });
  if (!found) throw notFound();
  const review = await lockReview(tx, scope, found.reviewId, act);
  // Read again under the lock: another tab may have changed or removed it while we waited.
  const action = await tx.action.findUnique({ where: keyOf(scope, actionId) });
  if (!action) throw notFound();
  return { action, review };
}

/**
 * Changes what was promised, by whom, until when. `version` is the one the editor started from.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed, or with `details.current` when somebody changed it since
 */
export async function editAction(scope: Scope, input: EditAction, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const { action: before, review } = await lockAction(tx, scope, input.actionId, "write");
    if (before.version !== input.version) {
      throw new AppError(
        "CONFLICT",
        "Somebody else changed this action in the meantime. Yours is still in the form.",
        {
          details: { current: { ...audited(before), version: before.version } },
        },
      );
    }
    // Who has left since may stay the owner; only a new choice is checked.
    const chosen = { ...input, ownerId: input.ownerId === before.ownerId ? null : input.ownerId };
    await requireTheirs(tx, scope, review, {
      ...chosen,
      stageId: input.stageId === before.stageId ? null : input.stageId,
    });
    const { title, ownerId, stageId, decisionId } = input;
    const after = { title, ownerId, dueOn: dayOf(input.dueOn), stageId, decisionId };
    const data = { ...after, version: before.version + 1, updatedAt: now };
    await tx.action.update({ where: keyOf(scope, before.id), data });
    const change = {
      subjectKind: "action",
      subjectId: before.id,
      before: audited(before),
      after: audited(after),
      now,
    };
    await recordAudit(scope, { action: "action.changed", ...change }, tx);
  });
}

/** @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed */
export async function removeAction(scope: Scope, actionId: string, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const { action } = await lockAction(tx, scope, actionId, "write");
    await tx.action.delete({ where: keyOf(scope, action.id) });
    const change = { subjectKind: "action", subjectId: action.id, before: audited(action), after: null, now };
    await recordAudit(scope, { action: "action.removed", ...change }, tx);
  });
}

/**
 * Says what became of an action. Works in a closed review too: it is a promise, and lives on; title, owner and day don't change.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function setActionStatus(scope: Scope, input: SetActionStatus, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const { action } = await lockAction(tx, scope, input.actionId, "moveAction");
    const { title, status, version } = action;
    if (status === input.status) return;
    await tx.action.update({
      where: keyOf(scope, action.id),
      data: { status: input.status, version: version + 1, updatedAt: now },
    });
    const [before, after] = [
      { title, status },
      { title, status: input.status },
    ];
    const change = { subjectKind: "action", subjectId: action.id, before, after, now };
    await recordAudit(scope, { action: `action.${verbs[input.status]}`, ...change }, tx);
  });
}
