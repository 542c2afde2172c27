import { addAction, setActionStatus } from "@/lib/actions/mutations";
import { closeReview } from "@/lib/reviews/closing/mutations";
import { addDecision } from "@/lib/reviews/decisions/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { startReview } from "@/lib/reviews/mutations";
import { saveNotes } from "@/lib/reviews/notes/mutations";
import type { ClosedReview } from "./demo";
import type { Entered } from "./entered";

const hourMs = 3_600_000;

/** Holds a review that is over: started, frozen, written and closed at the times it is said to have been. */
export async function enterReview({ scopes, journey }: Entered, review: ClosedReview): Promise<void> {
  const scope = scopes[review.by];
  const [startedAt, frozenAt, closedAt] = [review.startedAt, review.frozenAt, review.closedAt].map(
    (at) => new Date(at),
  ) as [Date, Date, Date];
  const meetingAt = new Date(closedAt.getTime() - hourMs);
  const { id: reviewId } = await startReview(
    scope,
    { journeyId: journey.id, period: review.quarter },
    startedAt,
  );
  await freezeReview(scope, reviewId, frozenAt);
  await saveNotes(scope, { reviewId, notes: review.notes, version: 1 });
  for (const { title, because, expect, judgedOn, owner } of review.decisions) {
    const expectation = `${expect} ${ownerWords(owner)}`;
    await addDecision(scope, { reviewId, title, because, expectation, judgedOn }, meetingAt);
  }
  const added: { id: string; dueOn: string }[] = [];
  for (const { title, owner, dueOn, stage } of review.actions) {
    const stageId = journey.stages.find((candidate) => candidate.name === stage)!.id;
    const ownerId = scopes[owner].userId;
    const { id } = await addAction(
      scope,
      { reviewId, title, ownerId, dueOn, stageId, decisionId: null },
      meetingAt,
    );
    added.push({ id, dueOn });
  }
  await closeReview(scope, reviewId, closedAt);
  // All but the last got done when they were due; asking after referrals is still open.
  for (const { id, dueOn } of added.slice(0, 3)) {
    await setActionStatus(scope, { actionId: id, status: "done" }, new Date(`${dueOn}T14:00:00Z`));
  }
}

const ownerNames = { jo: "Jo", ana: "Ana", mia: "Mia", tom: "Tom" };

function ownerWords(owner: keyof typeof ownerNames): string {
  return `${ownerNames[owner]} answers for it.`;
}
