import { describe, expect, it } from "vitest";
import { addAction, editAction, removeAction } from "@/lib/actions/mutations";
import { listActions, listActionsOfReview, listPossibleOwners } from "@/lib/actions/queries";
import { editDecision, moveDecision, removeDecision } from "@/lib/reviews/decisions/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { startReview } from "@/lib/reviews/mutations";
import { saveNotes } from "@/lib/reviews/notes/mutations";
import { getReview, listDueReviews, listReviews } from "@/lib/reviews/queries";
import { minutesLater, now } from "@/tests/factories/clock";
import {
  createDraft,
  createReviewableJourney,
  createWrittenReview,
  decisionWords,
  lastQuarter,
} from "@/tests/factories/review";
import { countRows, createTeam } from "@/tests/factories/team";

const later = minutesLater(30);

async function draft() {
  const { scope, user } = await createTeam();
  return { scope, user, ...(await createDraft(scope)) };
}

describe("starting", () => {
  it("is due for every journey without a review of the last quarter, and once started no more", async () => {
    const { scope } = await createTeam();
    const { journeyId } = await createReviewableJourney(scope);
    const due = { journeyId, journeyName: "Subscription", period: lastQuarter };
    expect(await listDueReviews(scope, now)).toEqual([due]);
    const { id } = await startReview(scope, { journeyId, period: lastQuarter }, now);
    expect(await listDueReviews(scope, now)).toEqual([]);
    expect(await listReviews(scope)).toMatchObject([
      { id, state: "draft", journeyName: "Subscription", frozen: null },
    ]);
    const review = await getReview(scope, id, now);
    expect(review).toMatchObject({ state: "draft", hash: null, notes: "", version: 1, decisions: [] });
    expect(review.pack.kpis.stages[0]!.entrants).toBe(120);
  });

  it("is done once for a journey and quarter, also by two at once", async () => {
    const { scope } = await createTeam();
    const { journeyId } = await createReviewableJourney(scope);
    const start = () => startReview(scope, { journeyId, period: lastQuarter }, now);
    const outcomes = await Promise.allSettled([start(), start()]);
    const { id } = (await listReviews(scope))[0]!;
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "CONFLICT", details: { reviewId: id } },
    });
    expect(await countRows(scope, "reviews")).toBe(1);
  });

  it("takes quarters that have begun, and nothing else", async () => {
    const { scope } = await createTeam();
    const { journeyId } = await createReviewableJourney(scope);
    for (const period of ["2026-Q4", "2026-06", "2026-W20", "last quarter"]) {
      await expect(startReview(scope, { journeyId, period }, now)).rejects.toMatchObject({ code: "INVALID" });
    }
  });
});

describe("notes in two tabs", () => {
  it("keep both texts when the later one started from the same version", async () => {
    const { scope, reviewId } = await draft();
    expect(await saveNotes(scope, { reviewId, notes: "Theirs", version: 1 })).toEqual({ version: 2 });
    await expect(saveNotes(scope, { reviewId, notes: "Mine", version: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
      details: { notes: "Theirs", version: 2 },
    });
    expect(await saveNotes(scope, { reviewId, notes: "Theirs\n\nMine", version: 2 })).toEqual({ version: 3 });
    expect((await getReview(scope, reviewId, later)).notes).toBe("Theirs\n\nMine");
  });

  it("are not a conflict when both wrote the same, nor after freezing", async () => {
    const { scope, reviewId } = await draft();
    await saveNotes(scope, { reviewId, notes: "Same", version: 1 });
    expect(await saveNotes(scope, { reviewId, notes: "Same", version: 1 })).toEqual({ version: 2 });
    await freezeReview(scope, reviewId, later);
    expect(await saveNotes(scope, { reviewId, notes: "More", version: 2 })).toEqual({ version: 3 });
  });
});

describe("decisions and actions", () => {
  it("are added, changed, moved and removed", async () => {
    const { scope, reviewId, decisions, actionId, fields } = await createWrittenReview();
    await moveDecision(scope, { decisionId: decisions[1], to: 0 }, later);
    await editDecision(
      scope,
      { decisionId: decisions[0], version: 1, title: "Changed", ...decisionWords },
      later,
    );
    const titles = async () => (await getReview(scope, reviewId, later)).decisions.map(({ title }) => title);
    expect(await titles()).toEqual(["Second", "Changed"]);
    await editAction(scope, { actionId, version: 1, title: "Do more", ...fields, dueOn: null }, later);
    const [action] = await listActionsOfReview(scope, reviewId);
    expect(action).toMatchObject({
      title: "Do more",
      dueOn: null,
      stageName: "Buy",
      decisionTitle: "Changed",
    });
    await removeDecision(scope, decisions[0], later);
    expect(await titles()).toEqual(["Second"]);
    expect(await listActionsOfReview(scope, reviewId)).toMatchObject([
      { title: "Do more", decisionId: null },
    ]);
    await removeAction(scope, actionId, later);
    expect(await listActions(scope)).toEqual([]);
  });

  it("refuse a form that started from an older version, and show what stands now", async () => {
    const { scope, decisions, actionId, fields } = await createWrittenReview();
    const edit = (title: string) =>
      editDecision(scope, { decisionId: decisions[0], version: 1, title, ...decisionWords }, later);
    await edit("Theirs");
    const conflict = { code: "CONFLICT", details: { current: { title: "Theirs", version: 2 } } };
    await expect(edit("Mine")).rejects.toMatchObject(conflict);
    const change = (title: string) => editAction(scope, { actionId, version: 1, title, ...fields }, later);
    await change("Theirs");
    await expect(change("Mine")).rejects.toMatchObject(conflict);
  });

  it("name only members, stages and decisions that are theirs", async () => {
    const { scope, reviewId, fields } = await createWrittenReview();
    const other = await createWrittenReview();
    const add = (given: object) => addAction(scope, { reviewId, title: "X", ...fields, ...given }, later);
    for (const given of [
      { ownerId: other.user.id },
      { stageId: other.stages.buy.id },
      { decisionId: other.decisions[0] },
    ]) {
      await expect(add(given)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await listPossibleOwners(scope)).toEqual([{ userId: scope.userId, name: "Test Person" }]);
  });
});
