import { Breadcrumb } from "@/components/shell/breadcrumb";
import { Badge } from "@/components/ui/badge";
import type { Review } from "@/lib/reviews/schema";
import { unfinishedConversions } from "@/lib/reviews/unfinished";
import { quarterShort } from "@/lib/reviews/words";
import { CloseReview } from "./close-review";
import { DeleteDraft } from "./delete-draft";
import { FreezeReview } from "./freeze-review";
import { PrintReview } from "./print-review";

interface Props {
  team: string;
  review: Review;
  mayWrite: boolean;
  actions: number;
  /** Whether the quarter is over on the calendar. */
  over: boolean;
}

const badges = { draft: "Draft", frozen: "Frozen", closed: "Closed" };

/** The second bar of a review: where I am, how far it is, and the next step. */
export function ReviewBar({ team, review, mayWrite, actions, over }: Props) {
  const { id: reviewId, state, pack } = review;
  const quarter = quarterShort(pack.period.label, pack.team.fiscalYearStartMonth);
  const losses = { decisions: review.decisions.length, actions, hasNotes: review.notes.trim() !== "" };
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-2 sm:px-7 print:border-0 print:py-0">
      <Breadcrumb
        items={[
          { label: "Reviews", href: `/${team}/reviews` },
          { label: pack.journey.name, href: `/${team}/journeys/${review.journeyId}/dashboard` },
          { label: quarter },
        ]}
      />
      <Badge tone={state === "closed" ? "plain" : "accent"}>{badges[state]}</Badge>
      <div className="ml-auto flex flex-wrap items-center gap-2 print:hidden">
        <PrintReview />
        {mayWrite && state === "draft" && (
          <>
            <DeleteDraft team={team} reviewId={reviewId} quarter={quarter} {...losses} />
            <FreezeReview
              team={team}
              reviewId={reviewId}
              quarter={quarter}
              imports={pack.imports.length}
              over={over}
              unfinished={unfinishedConversions(pack.kpis)}
            />
          </>
        )}
        {mayWrite && state === "frozen" && (
          <CloseReview team={team} reviewId={reviewId} quarter={quarter} {...losses} />
        )}
      </div>
    </div>
  );
}
