"use client";

import { useRouter } from "next/navigation";
import { ConfirmedAction } from "@/components/forms/confirmed-action";
import { formatPlural } from "@/lib/format";
import { deleteDraftAction } from "@/lib/reviews/actions";

interface Props {
  team: string;
  reviewId: string;
  quarter: string;
  decisions: number;
  actions: number;
  hasNotes: boolean;
}

/** Asks before a draft goes, and names what goes with it. */
export function DeleteDraft({ team, reviewId, quarter, decisions, actions, hasNotes }: Props) {
  const router = useRouter();
  const losses = [
    hasNotes ? "Its notes" : null,
    decisions > 0 ? formatPlural(decisions, "decision") : null,
    actions > 0 ? formatPlural(actions, "action") : null,
  ].filter((loss) => loss !== null);
  return (
    <ConfirmedAction
      label="Delete draft"
      title={`Delete the draft of ${quarter}?`}
      description="The numbers themselves stay on the dashboard; the review can be started again."
      losses={losses}
      confirmLabel="Delete draft"
      action={() => deleteDraftAction({ team, reviewId })}
      onDone={() => router.push(`/${team}/reviews`)}
    />
  );
}
