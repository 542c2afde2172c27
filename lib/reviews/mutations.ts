import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId, newId } from "@/lib/ids";
import { formatPeriodShort, type Period, parsePeriod } from "@/lib/kpis/period";
import type { Scope } from "@/lib/scope";
import { lockReview } from "./locking/queries";
import { mayReview } from "./policy";
import type { StartReview } from "./schema";

/** @throws INVALID for a label that is no quarter, or one that has not begun */
function requireQuarter(scope: Scope, label: string, now: Date): Period {
  const period = parsePeriod(label, scope.team);
  if (period?.grain !== "quarter")
    throw new AppError("INVALID", `“${label}” is not a quarter. Write it as 2026-Q3.`);
  if (period.startMs > now.getTime())
    throw new AppError(
      "INVALID",
      `${formatPeriodShort(period)} has not begun; there is nothing to review yet.`,
    );
  return period;
}

async function refuseSecond(tx: Tx, { teamId }: Scope, journeyId: string, period: Period): Promise<void> {
  const existing = await tx.review.findFirst({ where: { teamId, journeyId, period: period.label } });
  if (!existing) return;
  throw new AppError("CONFLICT", `${formatPeriodShort(period)} of this journey has a review already.`, {
    details: { reviewId: existing.id },
  });
}

/**
 * Starts the review of a journey's quarter, as a draft. The journey's row is held, so that of two at once one is told.
 * @throws FORBIDDEN, NOT_FOUND, INVALID, CONFLICT with `details.reviewId` when there is one already
 */
export async function startReview(scope: Scope, input: StartReview, now: Date): Promise<{ id: string }> {
  if (!mayReview(scope.role, "start")) throw new AppError("FORBIDDEN");
  const period = requireQuarter(scope, input.period, now);
  return withTeam(scope, async (tx) => {
    const journeys = isId(input.journeyId)
      ? await tx.$queryRaw<{ name: string }[]>`
          SELECT name FROM journeys WHERE team_id = ${scope.teamId}::uuid AND id = ${input.journeyId}::uuid FOR UPDATE`
      : [];
    if (!journeys[0]) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
    await refuseSecond(tx, scope, input.journeyId, period);
    const id = newId(now.getTime());
    await tx.review.create({
      data: {
        teamId: scope.teamId,
        id,
        journeyId: input.journeyId,
        period: period.label,
        state: "draft",
        createdById: scope.userId,
        createdAt: now,
      },
    });
    const after = { period: period.label, journey: journeys[0].name };
    const subject = { subjectKind: "review", subjectId: id };
    await recordAudit(scope, { action: "review.started", ...subject, before: null, after, now }, tx);
    return { id };
  });
}

/**
 * Deletes a draft with its notes, decisions and actions.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT for a frozen or closed one, which is a record
 */
export async function deleteDraft(scope: Scope, reviewId: string, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const { id, period, journeyId, notes } = await lockReview(tx, scope, reviewId, "deleteDraft");
    const [decisions, actions] = [
      await tx.decision.findMany({ where: { teamId: scope.teamId, reviewId: id }, select: { title: true } }),
      await tx.action.findMany({ where: { teamId: scope.teamId, reviewId: id }, select: { title: true } }),
    ];
    await tx.review.delete({ where: { teamId_id: { teamId: scope.teamId, id } } });
    const titles = (rows: { title: string }[]) => rows.map(({ title }) => title);
    const before = { period, journeyId, notes, decisions: titles(decisions), actions: titles(actions) };
    const subject = { subjectKind: "review", subjectId: id };
    await recordAudit(scope, { action: "review.deleted", ...subject, before, after: null, now }, tx);
  });
}
