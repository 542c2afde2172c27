import { ChangeLead } from "@/components/dashboard/change-lead";
import { changeSentence } from "@/lib/kpis/change-sentence";
import { calledNumbers } from "@/lib/reviews/numbers";
import type { Review } from "@/lib/reviews/schema";
import { quarterTitle } from "@/lib/reviews/words";
import { ByLine } from "./by-line";
import { Recompute } from "./recompute";

/** The head of a review: which quarter, from what it is counted, and in a sentence what changed. */
export function ReviewOpening({ team, review, zone }: { team: string; review: Review; zone: string }) {
  const { pack, state } = review;
  const counted = Object.values(calledNumbers(pack.kpis)).some((numbers) => numbers.length > 0);
  return (
    <>
      <header className="mb-5.5 border-b border-rule pb-5.5">
        <h1 className="title mb-1.5 text-3xl sm:text-4xl">{quarterTitle(pack)}</h1>
        <ByLine review={review} zone={zone} />
        {state !== "draft" && <Recompute team={team} reviewId={review.id} zone={zone} />}
      </header>
      {counted && (
        <p className="prose max-w-[68ch]">
          <ChangeLead sentence={changeSentence(pack.kpis)} />
        </p>
      )}
    </>
  );
}
