import { ChangeLead } from "@/components/dashboard/change-lead";
import { TextLink } from "@/components/ui/text-link";
import type { CivilDate } from "@/lib/dates";
import { changeSentence } from "@/lib/kpis/change-sentence";
import { calledNumbers } from "@/lib/reviews/numbers";
import type { Review } from "@/lib/reviews/schema";
import { quarterTitle } from "@/lib/reviews/words";
import { ByLine } from "./by-line";
import { ChangesTable } from "./changes-table";
import { DocumentSection } from "./document-section";
import { Recompute } from "./recompute";
import { UntoldList } from "./untold-list";

interface Props {
  team: string;
  review: Review;
  zone: string;
  today: CivilDate;
}

/** The part that is read before the meeting: what changed, in words and in numbers, and what nobody can tell. */
export function PreRead({ team, review, zone, today }: Props) {
  const { pack, state } = review;
  const { changed, unchanged, tooLittle } = calledNumbers(pack.kpis);
  const judged = [...changed, ...unchanged];
  const nothing = judged.length + tooLittle.length === 0;
  return (
    <>
      <header className="mb-5.5 border-b border-rule pb-5.5">
        <h1 className="title mb-1.5 text-3xl sm:text-4xl">{quarterTitle(pack)}</h1>
        <ByLine review={review} zone={zone} />
        {state !== "draft" && <Recompute team={team} reviewId={review.id} zone={zone} />}
      </header>
      {!nothing && (
        <p className="prose max-w-[68ch]">
          <ChangeLead sentence={changeSentence(pack.kpis)} />
        </p>
      )}
      <DocumentSection id="changed" title="What really changed">
        {judged.length > 0 && <ChangesTable numbers={judged} pack={pack} />}
        {judged.length === 0 && (
          <p className="text-ink-2">
            {nothing
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
    </>
  );
}
