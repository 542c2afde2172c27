"use client";

import { Callout } from "@/components/ui/callout";
import { formatCivilDay, formatPlural } from "@/lib/format";
import { freezeReviewAction } from "@/lib/reviews/actions";
import type { Unfinished } from "@/lib/reviews/unfinished";
import { StepDialog } from "./step-dialog";

interface Props {
  team: string;
  reviewId: string;
  quarter: string;
  imports: number;
  over: boolean;
  /** Conversions that freezing would keep before they are final. */
  unfinished: Unfinished | null;
}

function unfinishedWords({ conversions, finalOn }: Unfinished): string {
  const [verb, them] = conversions === 1 ? ["is", "it"] : ["are", "them"];
  const which = `${formatPlural(conversions, "conversion")} ${verb} not final`;
  return finalOn === null
    ? `${which}.`
    : `${which}: an export that reaches ${formatCivilDay(finalOn)} would make ${them} so.`;
}

/** Asks before the numbers of a draft are fixed. */
export function FreezeReview({ team, reviewId, quarter, imports, over, unfinished }: Props) {
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
      {unfinished && (
        <Callout tone="warn" label="So far">
          {unfinishedWords(unfinished)}
        </Callout>
      )}
      {!over && (
        <Callout tone="warn" label="Still running">
          {quarter} is not over, so no change is called in it yet.
        </Callout>
      )}
    </StepDialog>
  );
}
