import Link from "next/link";
import { formatCivilDay, formatPlural } from "@/lib/format";
import type { JourneySummary } from "@/lib/journeys/schema";
import { StageThread } from "./stage-thread";

function freshness(journey: JourneySummary): string {
  if (journey.latestDay) return `Data to ${formatCivilDay(journey.latestDay)}`;
  return journey.stages.some((stage) => stage.rules > 0) ? "No data yet" : "Nothing counts yet";
}

/** The journeys of a team, each with its line of stages and how fresh its data is. */
export function JourneyList({ team, journeys }: { team: string; journeys: JourneySummary[] }) {
  return (
    <ul className="border-t border-rule">
      {journeys.map((journey) => (
        <li
          key={journey.id}
          className="relative grid items-center gap-x-8 gap-y-3 border-b border-rule py-5 transition-colors hover:bg-sunken/50 lg:grid-cols-[minmax(14rem,20rem)_1fr_9rem]"
        >
          <div className="min-w-0">
            <h2 className="title truncate text-xl">
              <Link href={`/${team}/journeys/${journey.id}`} className="after:absolute after:inset-0">
                {journey.name}
              </Link>
            </h2>
            <p className="text-sm text-ink-3">{formatPlural(journey.stages.length, "stage")}</p>
          </div>
          {journey.stages.length > 0 ? (
            <StageThread
              stages={journey.stages.map((stage) => ({ ...stage, measured: stage.rules > 0 }))}
              className="min-w-0"
            />
          ) : (
            <p className="text-sm text-ink-3">No stages yet</p>
          )}
          <p className="text-sm text-ink-3 lg:text-right">{freshness(journey)}</p>
        </li>
      ))}
    </ul>
  );
}
