import { describe, expect, it } from "vitest";
import { addAction, editAction, removeAction, setActionStatus } from "@/lib/actions/mutations";
import { listActions, listActionsOfReview } from "@/lib/actions/queries";
import { withTeam } from "@/lib/db";
import { closeReview } from "@/lib/reviews/closing/mutations";
import { addDecision, editDecision, moveDecision, removeDecision } from "@/lib/reviews/decisions/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { deleteDraft, startReview } from "@/lib/reviews/mutations";
import { saveNotes } from "@/lib/reviews/notes/mutations";
import { getReview, listDueReviews, listReviews } from "@/lib/reviews/queries";
import { recomputeReview } from "@/lib/reviews/recomputing/queries";
import type { Scope } from "@/lib/scope";
import { minutesLater, now } from "@/tests/factories/clock";
import { createDraft, createWrittenReview, decisionWords, lastQuarter } from "@/tests/factories/review";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

const later = minutesLater(30);

async function draft() {
  const { scope, user } = await createTeam();
  return { scope, user, ...(await createDraft(scope)) };
}

async function closed() {
  const given = await createWrittenReview();
  await closeReview(given.scope, given.reviewId, minutesLater(6));
  return given;
}

const audited = (scope: Scope) =>
  withTeam(scope, async (tx) => {
    const rows = await tx.auditEntry.findMany({
      where: { subjectKind: { in: ["review", "decision", "action"] } },
      orderBy: { id: "asc" },
    });
    return rows.map(({ action }) => action);
  });

describe("closing", () => {
  it("needs frozen numbers", async () => {
    const { scope, reviewId } = await draft();
    await expect(closeReview(scope, reviewId, later)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("says who and when, and leaves only the status of actions to change", async () => {
    const { scope, reviewId, decisions, actionId, fields } = await closed();
    expect(await getReview(scope, reviewId, later)).toMatchObject({
      state: "closed",
      closed: { name: "Test Person", at: minutesLater(6) },
    });
    const refused = {
      code: "CONFLICT",
      message: "This review was closed on 12 Aug 2026 by Test Person. Nothing in it changes any more.",
    };
    for (const write of [
      () => saveNotes(scope, { reviewId, notes: "x", version: 1 }),
      () => addDecision(scope, { reviewId, title: "x", ...decisionWords }, later),
      () =>
        editDecision(scope, { decisionId: decisions[0], version: 1, title: "x", ...decisionWords }, later),
      () => moveDecision(scope, { decisionId: decisions[0], to: 1 }, later),
      () => removeDecision(scope, decisions[0], later),
      () => addAction(scope, { reviewId, title: "x", ...fields }, later),
      () => editAction(scope, { actionId, version: 1, title: "x", ...fields }, later),
      () => removeAction(scope, actionId, later),
      () => closeReview(scope, reviewId, later),
      () => deleteDraft(scope, reviewId, later),
    ]) {
      await expect(write()).rejects.toMatchObject(refused);
    }
    await setActionStatus(scope, { actionId, status: "done" }, later);
    expect(await listActions(scope)).toMatchObject([
      { status: "done", title: "Do it", reviewState: "closed" },
    ]);
  });

  it("is kept by the database too, whoever writes", async () => {
    const { scope, reviewId } = await closed();
    const refused = /read-only|can not be deleted/;
    for (const sql of [
      "UPDATE reviews SET notes = 'x'",
      "UPDATE reviews SET state = 'draft'",
      "DELETE FROM reviews",
      "UPDATE decisions SET title = 'x'",
      "DELETE FROM decisions",
      `INSERT INTO decisions SELECT team_id, gen_random_uuid(), review_id, 9, title, because, expectation, judged_on, 1, created_at FROM decisions`,
      "UPDATE actions SET title = 'x'",
      "UPDATE actions SET due_on = NULL, status = 'done'",
      "DELETE FROM actions",
    ]) {
      await expect(
        withTeam(scope, (tx) => tx.$executeRawUnsafe(sql)),
        sql,
      ).rejects.toThrow(refused);
    }
    expect(await getReview(scope, reviewId, later)).toMatchObject({ state: "closed", notes: "" });
    expect(await withTeam(scope, (tx) => tx.$executeRawUnsafe("UPDATE actions SET status = 'dropped'"))).toBe(
      1,
    );
  });

  it("of frozen numbers: they are kept by the database from freezing on", async () => {
    const { scope } = await createWrittenReview();
    for (const sql of [
      "UPDATE reviews SET snapshot = '{}'",
      "UPDATE reviews SET state = 'draft'",
      "DELETE FROM reviews",
    ]) {
      await expect(
        withTeam(scope, (tx) => tx.$executeRawUnsafe(sql)),
        sql,
      ).rejects.toThrow(/keeps its snapshot|deleted/);
    }
  });
});

describe("the record of who did what", () => {
  it("has every step", async () => {
    const { scope, decisions, actionId, fields } = await createWrittenReview();
    await editDecision(
      scope,
      { decisionId: decisions[0], version: 1, title: "x", ...decisionWords },
      minutesLater(6),
    );
    await moveDecision(scope, { decisionId: decisions[0], to: 1 }, minutesLater(7));
    await removeDecision(scope, decisions[1], minutesLater(8));
    await editAction(scope, { actionId, version: 1, title: "x", ...fields }, minutesLater(9));
    await setActionStatus(scope, { actionId, status: "done" }, minutesLater(10));
    await removeAction(scope, actionId, minutesLater(11));
    await closeReview(scope, (await listReviews(scope))[0]!.id, minutesLater(12));
    expect(await audited(scope)).toEqual([
      "review.started",
      "decision.added",
      "decision.added",
      "action.added",
      "review.frozen",
      "decision.changed",
      "decision.moved",
      "decision.removed",
      "action.changed",
      "action.finished",
      "action.removed",
      "review.closed",
    ]);
  });

  it("tells what a deleted draft held", async () => {
    const { scope, reviewId } = await draft();
    await addDecision(scope, { reviewId, title: "Lost", ...decisionWords }, minutesLater(2));
    await deleteDraft(scope, reviewId, minutesLater(3));
    expect(await countRows(scope, "decisions")).toBe(0);
    const entry = await withTeam(scope, (tx) =>
      tx.auditEntry.findFirstOrThrow({ where: { action: "review.deleted" } }),
    );
    expect(entry.before).toMatchObject({ period: lastQuarter, decisions: ["Lost"] });
  });
});

describe("others", () => {
  it("of the team who only read can't write", async () => {
    const { scope, reviewId, decisions, actionId, fields, journeyId } = await createWrittenReview();
    for (const role of ["viewer", "commenter"] as const) {
      const { scope: reader } = await addMember(scope, role);
      expect((await getReview(reader, reviewId, later)).id).toBe(reviewId);
      for (const write of [
        () => startReview(reader, { journeyId, period: "2026-Q1" }, later),
        () => saveNotes(reader, { reviewId, notes: "x", version: 1 }),
        () => addDecision(reader, { reviewId, title: "x", ...decisionWords }, later),
        () => removeDecision(reader, decisions[0], later),
        () => addAction(reader, { reviewId, title: "x", ...fields }, later),
        () => setActionStatus(reader, { actionId, status: "done" }, later),
        () => freezeReview(reader, reviewId, later),
        () => closeReview(reader, reviewId, later),
        () => deleteDraft(reader, reviewId, later),
      ]) {
        await expect(write()).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }
  });

  it("of another team find nothing here", async () => {
    const { reviewId, decisions, actionId, journeyId, fields } = await createWrittenReview();
    const { scope: foreign } = await createTeam();
    expect([
      await listReviews(foreign),
      await listDueReviews(foreign, now),
      await listActions(foreign),
    ]).toEqual([[], [], []]);
    expect(await listActionsOfReview(foreign, reviewId)).toEqual([]);
    for (const call of [
      () => getReview(foreign, reviewId, later),
      () => getReview(foreign, "not-an-id", later),
      () => startReview(foreign, { journeyId, period: lastQuarter }, later),
      () => freezeReview(foreign, reviewId, later),
      () => recomputeReview(foreign, reviewId, later),
      () => closeReview(foreign, reviewId, later),
      () => deleteDraft(foreign, reviewId, later),
      () => saveNotes(foreign, { reviewId, notes: "x", version: 1 }),
      () => addDecision(foreign, { reviewId, title: "x", ...decisionWords }, later),
      () =>
        editDecision(foreign, { decisionId: decisions[0], version: 1, title: "x", ...decisionWords }, later),
      () => moveDecision(foreign, { decisionId: decisions[0], to: 0 }, later),
      () => removeDecision(foreign, decisions[0], later),
      () => addAction(foreign, { reviewId, title: "x", ...fields }, later),
      () => editAction(foreign, { actionId, version: 1, title: "x", ...fields }, later),
      () => removeAction(foreign, actionId, later),
      () => setActionStatus(foreign, { actionId, status: "done" }, later),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });
});
