import type { Metadata } from "next";
import { ReviewBar } from "@/components/reviews/review-bar";
import { ReviewDocument } from "@/components/reviews/review-document";
import { loadActionsOfReview, loadPromisedBefore } from "@/lib/actions/loaders";
import { loadReview } from "@/lib/reviews/loaders";
import { quarterShort } from "@/lib/reviews/words";

interface Props {
  params: Promise<{ team: string; review: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { team, review: id } = await params;
  const { pack } = (await loadReview(team, id)).review;
  return {
    title: `${quarterShort(pack.period.label, pack.team.fiscalYearStartMonth)}, ${pack.journey.name}`,
  };
}

export default async function ReviewPage({ params }: Props) {
  const { team, review: id } = await params;
  const [{ review, zone, nowMs, mayWrite }, promised, { actions, owners }] = await Promise.all([
    loadReview(team, id),
    loadPromisedBefore(team, id),
    loadActionsOfReview(team, id),
  ]);
  const choices = {
    owners: owners.map(({ userId, name }) => ({ id: userId, label: name })),
    stages: review.pack.definition.stages.map((stage) => ({ id: stage.id, label: stage.name })),
    decisions: review.decisions.map((decision) => ({ id: decision.id, label: decision.title })),
  };
  const over = Date.parse(review.pack.period.endsAt) <= nowMs;
  return (
    <>
      <ReviewBar team={team} review={review} mayWrite={mayWrite} actions={actions.length} over={over} />
      <ReviewDocument
        team={team}
        review={review}
        promised={promised}
        actions={actions}
        choices={choices}
        zone={zone}
        nowMs={nowMs}
        mayWrite={mayWrite}
      />
    </>
  );
}
