import type { Metadata } from "next";
import { DueList } from "@/components/reviews/due-list";
import { ReviewList } from "@/components/reviews/review-list";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadReviews } from "@/lib/reviews/loaders";

export const metadata: Metadata = { title: "Reviews" };

export default async function ReviewsPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const { due, reviews, zone, fiscalYearStartMonth, mayWrite } = await loadReviews(team);
  const running = reviews.filter(({ state }) => state !== "closed");
  const closed = reviews.filter(({ state }) => state === "closed");
  const list = { team, zone, fiscalYearStartMonth };
  return (
    <PageBody width="reading">
      <PageHeader
        title="Reviews"
        lead="Once a quarter: look at frozen numbers together, decide what to change, and say when you will judge it."
      />
      {due.length + reviews.length === 0 && (
        <EmptyState
          title="Nothing to review yet"
          action={
            <LinkButton href={`/${team}/journeys`} variant="primary">
              Go to journeys
            </LinkButton>
          }
        >
          A review looks at one journey and one quarter. When there is a journey, the quarter that ended last
          can be reviewed.
        </EmptyState>
      )}
      {due.length > 0 && (
        <section aria-labelledby="due" className="mt-8">
          <SectionHeading id="due" title="Due now" />
          <DueList team={team} due={due} fiscalYearStartMonth={fiscalYearStartMonth} mayWrite={mayWrite} />
        </section>
      )}
      {running.length > 0 && (
        <section aria-labelledby="running" className="mt-12">
          <SectionHeading id="running" title="Running" />
          <ReviewList {...list} reviews={running} />
        </section>
      )}
      {closed.length > 0 && (
        <section aria-labelledby="closed" className="mt-12">
          <SectionHeading id="closed" title="Closed" />
          <ReviewList {...list} reviews={closed} />
        </section>
      )}
    </PageBody>
  );
}
