"use client";

import { Callout } from "@/components/ui/callout";
import { formatPlural } from "@/lib/format";
import { freezeReviewAction } from "@/lib/reviews/actions";
import { StepDialog } from "./step-dialog";

interface Props {
  team: string;
  reviewId: string;
  quarter: string;
  imports: number;
  over: boolean;
}

/** Asks before the numbers of a draft are fixed. */
export function FreezeReview({ team, reviewId, quarter, imports, over }: Props) {
  return (
    <StepDialog
      label="Freeze the numbers"
      pendingLabel="Freezing"
      title={`Freeze the numbers of ${quarter}?`}
      action={() => freezeReviewAction({ team, reviewId })}
    >
      <p className="text-ink-2">
        What stands here now, from {formatPlural(imports, "import")}, is kept under a hash, with the
        definition it was counted by. Later imports, undos and changes of rules don't touch it. This can't be
        taken back.
      </p>
      <p className="text-ink-2">Notes, decisions and actions stay open until the review is closed.</p>
      {!over && (
        <Callout tone="warn" label="Still running">
          {quarter} is not over, so no change is called in it yet.
        </Callout>
      )}
    </StepDialog>
  );
}
