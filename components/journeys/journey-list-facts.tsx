import { formatCivilDay, formatCount, formatPlural, formatRelative } from "@/lib/format";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";

/** null: nothing counts for it, which a plan or a part of another journey needn't have. */
function dataWords({ latestDay, stages }: TreeJourney): string | null {
  if (latestDay) return `Data to ${formatCivilDay(latestDay)}`;
  return stages.some(({ rules }) => rules > 0) ? "No data yet" : null;
}

/** How much stands on a journey's map, how much of it nobody has looked into, and how fresh it is. */
export function JourneyListFacts({ journey, now }: { journey: TreeJourney; now: number }) {
  const { cards, unproven, editedAt } = journey;
  const data = dataWords(journey);
  return (
    <>
      <p className="text-sm max-lg:flex max-lg:gap-1.5 lg:text-right">
        <span className="block">{cards === 0 ? "No cards" : formatPlural(cards, "card")}</span>
        {cards > 0 && (
          <span className="block text-xs leading-5 text-ink-3">
            {unproven === 0 ? "all proven" : `${formatCount(unproven)} unproven`}
          </span>
        )}
      </p>
      <p className="text-sm max-lg:flex max-lg:flex-wrap max-lg:gap-x-1.5">
        {data && <span className="block text-ink-2">{data}</span>}
        <span className="block text-xs leading-5 text-ink-3">Edited {formatRelative(editedAt, now)}</span>
      </p>
    </>
  );
}
