import { describe, expect, it } from "vitest";
import * as ofActions from "@/lib/actions/actions";
import * as ofReviews from "@/lib/reviews/actions";
import { createWrittenReview, lastQuarter } from "@/tests/factories/review";
import { addMember } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

const words = { because: "", expectation: "", judgedOn: null };

describe("as a viewer", () => {
  it("only a recount may be asked for", async () => {
    const { scope, reviewId, journeyId, decisions, actionId, fields } = await createWrittenReview();
    const { user } = await addMember(scope, "viewer");
    const team = scope.team.slug;
    const [decisionId] = decisions;
    const answers = await asUser(user, () =>
      Promise.all([
        ofReviews.startReviewAction({ team, journeyId, period: lastQuarter }),
        ofReviews.deleteDraftAction({ team, reviewId }),
        ofReviews.freezeReviewAction({ team, reviewId }),
        ofReviews.closeReviewAction({ team, reviewId }),
        ofReviews.saveNotesAction({ team, reviewId, notes: "x", version: 1 }),
        ofReviews.addDecisionAction({ team, reviewId, title: "x", ...words }),
        ofReviews.editDecisionAction({ team, decisionId, version: 1, title: "x", ...words }),
        ofReviews.moveDecisionAction({ team, decisionId, to: 1 }),
        ofReviews.removeDecisionAction({ team, decisionId }),
        ofActions.addActionAction({ team, reviewId, title: "x", ...fields }),
        ofActions.editActionAction({ team, actionId, version: 1, title: "x", ...fields }),
        ofActions.removeActionAction({ team, actionId }),
        ofActions.setActionStatusAction({ team, actionId, status: "done" }),
      ]),
    );
    expect(answers.map(({ serverError }) => serverError?.code)).toEqual(answers.map(() => "FORBIDDEN"));
    const recount = await asUser(user, () => ofReviews.recomputeReviewAction({ team, reviewId }));
    expect(recount.data).toMatchObject({ equal: true });
  });
});

describe("as an editor", () => {
  it("what is wrong with a form is said at its fields", async () => {
    const { scope, reviewId, actionId } = await createWrittenReview();
    const { user } = await addMember(scope, "editor");
    const team = scope.team.slug;
    const decided = await asUser(user, () =>
      ofReviews.addDecisionAction({
        team,
        reviewId,
        title: " ",
        because: "",
        expectation: "",
        judgedOn: "2026-02-30",
      }),
    );
    expect(decided.validationErrors?.fieldErrors).toEqual({
      title: ["Say it in a few words."],
      judgedOn: ["Enter a day that exists, as 2026-11-30."],
    });
    const started = await asUser(user, () =>
      ofReviews.startReviewAction({ team, journeyId: "not-an-id", period: lastQuarter }),
    );
    expect(started.validationErrors?.fieldErrors).toHaveProperty("journeyId");
    const moved = await asUser(user, () =>
      ofActions.setActionStatusAction({ team, actionId, status: "done" }),
    );
    expect(moved.serverError).toBeUndefined();
  });
});
