import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { utcMsOfCivil } from "@/lib/dates";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import { lockReview } from "../locking/queries";
import type { AddDecision, EditDecision, MoveDecision } from "../schema";

/** A civil date as Prisma writes a DATE. */
const dayOf = (date: string | null) => (date === null ? null : new Date(utcMsOfCivil(date)));

const keyOf = (scope: Scope, id: string) => ({ teamId_id: { teamId: scope.teamId, id } });

const notFound = () => new AppError("NOT_FOUND", "There is no such decision in this team.");

/** The decision, with its review held for writing. @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed */
async function lockDecision(tx: Tx, scope: Scope, decisionId: string) {
  const found = await tx.decision.findUnique({ where: keyOf(scope, decisionId) });
  if (!found) throw notFound();
  await lockReview(tx, scope, found.reviewId, "write");
  // Read again under the lock: another tab may have changed or removed it while we waited.
  const decision = await tx.decision.findUnique({ where: keyOf(scope, decisionId) });
  if (!decision) throw notFound();
  return decision;
}

type Row = Awaited<ReturnType<typeof lockDecision>>;

const audited = ({
  title,
  because,
  expectation,
  judgedOn,
}: Pick<Row, "title" | "because" | "expectation" | "judgedOn">) => ({
  title,
  because,
  expectation,
  judgedOn: judgedOn?.toISOString().slice(0, 10) ?? null,
});

/**
 * Adds a decision at the end of a review.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed
 */
export async function addDecision(scope: Scope, input: AddDecision, now: Date): Promise<{ id: string }> {
  return withTeam(scope, async (tx) => {
    const review = await lockReview(tx, scope, input.reviewId, "write");
    const id = newId(now.getTime());
    const position = await tx.decision.count({ where: { teamId: scope.teamId, reviewId: review.id } });
    const { title, because, expectation } = input;
    const decision = { title, because, expectation, judgedOn: dayOf(input.judgedOn) };
    await tx.decision.create({
      data: { teamId: scope.teamId, id, reviewId: review.id, position, createdAt: now, ...decision },
    });
    const change = { subjectKind: "decision", subjectId: id, before: null, after: audited(decision), now };
    await recordAudit(scope, { action: "decision.added", ...change }, tx);
    return { id };
  });
}

/**
 * Changes a decision's words or date. `version` is the one the editor started from.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed, or with `details.current` when somebody changed it since
 */
export async function editDecision(scope: Scope, input: EditDecision, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const before = await lockDecision(tx, scope, input.decisionId);
    if (before.version !== input.version) {
      throw new AppError(
        "CONFLICT",
        "Somebody else changed this decision in the meantime. Yours is still in the form.",
        {
          details: { current: { ...audited(before), version: before.version } },
        },
      );
    }
    const { title, because, expectation } = input;
    const after = { title, because, expectation, judgedOn: dayOf(input.judgedOn) };
    await tx.decision.update({
      where: keyOf(scope, before.id),
      data: { ...after, version: before.version + 1 },
    });
    const change = {
      subjectKind: "decision",
      subjectId: before.id,
      before: audited(before),
      after: audited(after),
      now,
    };
    await recordAudit(scope, { action: "decision.changed", ...change }, tx);
  });
}

/** Numbers the decisions of a review from 0 in this order. */
async function writeOrder(tx: Tx, scope: Scope, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE decisions d SET position = o.nth - 1 FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o(id, nth)
    WHERE d.team_id = ${scope.teamId}::uuid AND d.id = o.id`;
}

async function orderOf(tx: Tx, { teamId }: Scope, reviewId: string): Promise<string[]> {
  const rows = await tx.decision.findMany({
    where: { teamId, reviewId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id }) => id);
}

/**
 * Removes a decision; actions that belonged to it stay, belonging to none.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed
 */
export async function removeDecision(scope: Scope, decisionId: string, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const decision = await lockDecision(tx, scope, decisionId);
    await tx.action.updateMany({
      where: { teamId: scope.teamId, decisionId: decision.id },
      data: { decisionId: null, updatedAt: now },
    });
    await tx.decision.delete({ where: keyOf(scope, decision.id) });
    await writeOrder(tx, scope, await orderOf(tx, scope, decision.reviewId));
    const change = {
      subjectKind: "decision",
      subjectId: decision.id,
      before: audited(decision),
      after: null,
      now,
    };
    await recordAudit(scope, { action: "decision.removed", ...change }, tx);
  });
}

/**
 * Puts a decision at another place among those of its review; past the end is the end.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the review is closed
 */
export async function moveDecision(scope: Scope, input: MoveDecision, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const decision = await lockDecision(tx, scope, input.decisionId);
    const others = (await orderOf(tx, scope, decision.reviewId)).filter((id) => id !== decision.id);
    await writeOrder(tx, scope, others.toSpliced(input.to, 0, decision.id));
    const place = (position: number) => ({ title: decision.title, position });
    const [before, after] = [place(decision.position), place(Math.min(input.to, others.length))];
    const change = { subjectKind: "decision", subjectId: decision.id, before, after, now };
    await recordAudit(scope, { action: "decision.moved", ...change }, tx);
  });
}
