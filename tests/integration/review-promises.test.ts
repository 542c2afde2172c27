import { expect, it } from "vitest";
import { setActionStatus } from "@/lib/actions/mutations";
import { listActionsOfReview } from "@/lib/actions/queries";
import { closeReview } from "@/lib/reviews/closing/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { startReview } from "@/lib/reviews/mutations";
import { findEarlierReview } from "@/lib/reviews/queries";
import type { Scope } from "@/lib/scope";
import { minutesLater, now } from "@/tests/factories/clock";
import { createReviewableJourney, createWrittenReview, lastQuarter } from "@/tests/factories/review";

const later = minutesLater(30);

async function closed(scope: Scope, journeyId: string, period: string): Promise<string> {
  const { id } = await startReview(scope, { journeyId, period }, now);
  await freezeReview(scope, id, later);
  await closeReview(scope, id, later);
  return id;
}

it("looks back on the latest closed review of an earlier quarter, with what it decided", async () => {
  const { scope, journeyId, reviewId, decisions } = await createWrittenReview();
  const { id: next } = await startReview(scope, { journeyId, period: "2026-Q3" }, now);
  const oldest = await closed(scope, journeyId, "2025-Q3");
  const older = await closed(scope, journeyId, "2025-Q4");
  expect(await findEarlierReview(scope, next)).toMatchObject({ id: older, decisions: [] });

  await closeReview(scope, reviewId, later);
  const earlier = await findEarlierReview(scope, next);
  expect(earlier).toMatchObject({ id: reviewId, closedAt: later, pack: { period: { label: lastQuarter } } });
  expect(earlier?.decisions.map(({ id }) => id)).toEqual(decisions);
  expect(await findEarlierReview(scope, reviewId)).toMatchObject({ id: older });
  expect(await findEarlierReview(scope, older)).toMatchObject({ id: oldest });
  expect(await findEarlierReview(scope, oldest)).toBeNull();
});

it("sees what became of an action after its review was closed", async () => {
  const { scope, journeyId, reviewId, actionId } = await createWrittenReview();
  await closeReview(scope, reviewId, later);
  const next = await closed(scope, journeyId, "2026-Q3");
  await setActionStatus(scope, { actionId, status: "done" }, later);
  const earlier = await findEarlierReview(scope, next);
  expect(await listActionsOfReview(scope, earlier!.id)).toMatchObject([{ id: actionId, status: "done" }]);
});

it("leaves out reviews of other journeys", async () => {
  const { scope, reviewId } = await createWrittenReview();
  await closeReview(scope, reviewId, later);
  const { journeyId } = await createReviewableJourney(scope, "Another");
  const { id } = await startReview(scope, { journeyId, period: "2026-Q3" }, now);
  expect(await findEarlierReview(scope, id)).toBeNull();
});
