import { ActionRow } from "@/components/actions/action-row";
import { ActionTable } from "@/components/actions/action-table";
import { TextLink } from "@/components/ui/text-link";
import type { PromisedBefore as Promised } from "@/lib/actions/schema";
import { civilDateOf } from "@/lib/dates";
import { formatDate, formatDateTime } from "@/lib/format";
import type { ReviewState } from "@/lib/reviews/policy";
import { quarterShort } from "@/lib/reviews/words";
import { DocumentSection } from "./document-section";
import { PromisedDecisions } from "./promised-decisions";

interface Props {
  team: string;
  promised: Promised | null;
  /** of the review that looks back */
  state: ReviewState;
  zone: string;
  nowMs: number;
  mayMove: boolean;
}

/** What the review before decided and promised, and what became of it: read when the page is, never frozen. */
export function PromisedBefore({ team, promised, state, zone, nowMs, mayMove }: Props) {
  if (!promised) {
    return <p className="mt-6 text-sm text-ink-3">No earlier review of this journey has been closed.</p>;
  }
  const { review, actions } = promised;
  const href = `/${team}/reviews/${review.id}`;
  return (
    <DocumentSection id="promised" title="Promised last time">
      <p className="mb-4 text-sm text-ink-3">
        In the{" "}
        <TextLink href={href}>
          review of {quarterShort(review.pack.period.label, review.pack.team.fiscalYearStartMonth)}
        </TextLink>
        , closed on {formatDate(review.closedAt, zone)}. Status as of {formatDateTime(nowMs, zone)}
        {state === "draft" ? "." : `: it may have changed since this review was ${state}.`}
      </p>
      <PromisedDecisions decisions={review.decisions} today={civilDateOf(nowMs, zone)} />
      <div className="mt-6">
        {actions.length > 0 ? (
          <ActionTable caption="Actions promised last time">
            {actions.map((action) => (
              <ActionRow
                key={action.id}
                team={team}
                action={action}
                sub={action.decisionTitle && `for “${action.decisionTitle}”`}
                zone={zone}
                nowMs={nowMs}
                mayMove={mayMove}
              />
            ))}
          </ActionTable>
        ) : (
          <p className="text-ink-3">Nobody was given an action.</p>
        )}
      </div>
    </DocumentSection>
  );
}
