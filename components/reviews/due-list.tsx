import type { DueReview } from "@/lib/reviews/schema";
import { quarterShort } from "@/lib/reviews/words";
import { StartReview } from "./start-review";

interface Props {
  team: string;
  due: DueReview[];
  fiscalYearStartMonth: number;
  mayWrite: boolean;
}

/** Journeys whose last quarter nobody has looked at yet, each with the next step. */
export function DueList({ team, due, fiscalYearStartMonth, mayWrite }: Props) {
  return (
    <ul className="border-t border-rule-strong">
      {due.map(({ journeyId, journeyName, period }) => {
        const quarter = quarterShort(period, fiscalYearStartMonth);
        return (
          <li
            key={journeyId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-rule py-4"
          >
            <div className="min-w-0">
              <p className="title text-xl">{journeyName}</p>
              <p className="text-sm text-ink-3">
                {quarter} is over.{mayWrite ? "" : " An editor of this team can start its review."}
              </p>
            </div>
            {mayWrite && (
              <StartReview
                team={team}
                journeyId={journeyId}
                period={period}
                label={`Start the review of ${quarter}`}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
