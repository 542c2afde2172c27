import { AddAction } from "@/components/actions/add-action";
import type { ActionChoices } from "@/components/actions/choice-field";
import { ReviewActions } from "@/components/actions/review-actions";
import { DocumentLayout } from "@/components/shell/document-layout";
import type { LedgerAction, PromisedBefore as Promised } from "@/lib/actions/schema";
import { civilDateOf } from "@/lib/dates";
import type { Review } from "@/lib/reviews/schema";
import { AddDecision } from "./add-decision";
import { AllNumbers } from "./all-numbers";
import { DecisionList } from "./decision-list";
import { DocumentSection } from "./document-section";
import { NotesEditor } from "./notes-editor";
import { NotesText } from "./notes-text";
import { PromisedBefore } from "./promised-before";
import { Proof } from "./proof";
import { RestsOn } from "./rests-on";
import { ReviewIndex } from "./review-index";
import { ReviewOpening } from "./review-opening";
import { reviewParts } from "./review-parts";
import { SignOff } from "./sign-off";
import { WhatChanged } from "./what-changed";

interface Props {
  team: string;
  review: Review;
  /** What the review before promised; null when there is none. */
  promised: Promised | null;
  actions: LedgerAction[];
  choices: ActionChoices;
  zone: string;
  nowMs: number;
  /** Whether the reader may write in reviews at all. */
  mayWrite: boolean;
}

/** A review as one document: what was promised last time, what the numbers say, what was said about it, what was decided, and the proof. */
export function ReviewDocument(props: Props) {
  const { team, review, promised, actions, choices, zone, nowMs, mayWrite } = props;
  const { id: reviewId, pack, state, notes, version, decisions } = review;
  const open = mayWrite && state !== "closed";
  const today = civilDateOf(nowMs, zone);
  return (
    <DocumentLayout
      aside={<ReviewIndex parts={reviewParts(review, promised, actions, zone)} />}
      margin={
        <>
          <RestsOn pack={pack} team={team} />
          <Proof review={review} />
        </>
      }
    >
      <ReviewOpening team={team} review={review} zone={zone} />
      <PromisedBefore
        team={team}
        promised={promised}
        state={state}
        zone={zone}
        nowMs={nowMs}
        mayMove={mayWrite}
      />
      <WhatChanged team={team} review={review} earlier={promised?.review ?? null} zone={zone} today={today} />
      <DocumentSection id="notes" title="Notes">
        {open ? (
          <NotesEditor team={team} reviewId={reviewId} notes={notes} version={version} />
        ) : (
          <NotesText notes={notes} />
        )}
      </DocumentSection>
      <DocumentSection
        id="decisions"
        title="Decisions"
        action={open && <AddDecision team={team} reviewId={reviewId} />}
      >
        <DecisionList team={team} decisions={decisions} mayWrite={open} />
      </DocumentSection>
      <DocumentSection
        id="actions"
        title="Owners and dates"
        action={open && <AddAction team={team} reviewId={reviewId} choices={choices} />}
      >
        <ReviewActions
          team={team}
          actions={actions}
          choices={choices}
          zone={zone}
          nowMs={nowMs}
          mayWrite={open}
          mayMove={mayWrite}
        />
      </DocumentSection>
      <DocumentSection id="sign-off" title="Sign-off">
        <SignOff review={review} zone={zone} />
      </DocumentSection>
      <DocumentSection id="numbers" title="All the numbers">
        <AllNumbers pack={pack} />
      </DocumentSection>
    </DocumentLayout>
  );
}
