import { TextLink } from "@/components/ui/text-link";
import type { CivilDate } from "@/lib/dates";
import { calledNumbers } from "@/lib/reviews/numbers";
import type { EarlierReview, Review } from "@/lib/reviews/schema";
import { ChangesTable } from "./changes-table";
import { DocumentSection } from "./document-section";
import { MovedNote } from "./moved-note";
import { UntoldList } from "./untold-list";

interface Props {
  team: string;
  review: Review;
  earlier: EarlierReview | null;
  zone: string;
  today: CivilDate;
}

/** What is read before the meeting: which numbers changed, which did not, and which nobody can tell. */
export function WhatChanged({ team, review, earlier, zone, today }: Props) {
  const { pack, state } = review;
  const { changed, unchanged, tooLittle } = calledNumbers(pack.kpis);
  const judged = [...changed, ...unchanged];
  return (
    <DocumentSection id="changed" title="What really changed">
      {judged.length > 0 && (
        <>
          <ChangesTable numbers={judged} pack={pack} />
          <MovedNote review={review} earlier={earlier} zone={zone} />
        </>
      )}
      {judged.length === 0 && (
        <p className="text-ink-2">
          {tooLittle.length === 0
            ? "No number of this journey has been counted for this quarter. "
            : "Nothing could be compared with the quarter before. "}
          {state === "draft" && (
            <TextLink
              href={`/${team}/journeys/${review.journeyId}/dashboard?period=${pack.period.label}`}
              className="print:hidden"
            >
              See on its dashboard what is missing
            </TextLink>
          )}
        </p>
      )}
      {tooLittle.length > 0 && (
        <>
          <h3 className="mt-6 mb-2 text-sm font-semibold">Too little data to tell</h3>
          <UntoldList numbers={tooLittle} pack={pack} today={today} />
        </>
      )}
    </DocumentSection>
  );
}
