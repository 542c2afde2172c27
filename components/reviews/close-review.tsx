"use client";

import { formatPlural } from "@/lib/format";
import { closeReviewAction } from "@/lib/reviews/actions";
import { StepDialog } from "./step-dialog";

interface Props {
  team: string;
  reviewId: string;
  quarter: string;
  decisions: number;
  actions: number;
  hasNotes: boolean;
}

/** Asks before a review becomes a record, and names what becomes fixed. */
export function CloseReview({ team, reviewId, quarter, decisions, actions, hasNotes }: Props) {
  return (
    <StepDialog
      label="Close the review"
      pendingLabel="Closing"
      title={`Close the review of ${quarter}?`}
      action={() => closeReviewAction({ team, reviewId })}
    >
      <p className="text-ink-2">
        From then on it is a record with your name and the time. These become fixed:
      </p>
      <ul className="border-l-3 border-ink pl-4 text-ink-2">
        <li className="py-0.5">{hasNotes ? "the notes" : "the notes, which are empty"}</li>
        <li className="py-0.5">
          {decisions === 0 ? "that nothing was decided" : formatPlural(decisions, "decision")}
        </li>
        <li className="py-0.5">
          {actions === 0
            ? "that nobody was given an action"
            : `what ${formatPlural(actions, "action")} promise${actions === 1 ? "s" : ""}: title, owner and date`}
        </li>
      </ul>
      <p className="text-ink-2">Actions can still be marked done or dropped. Closing can't be taken back.</p>
    </StepDialog>
  );
}
