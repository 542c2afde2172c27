import Link from "next/link";
import { formatCivilDay, formatPlural } from "@/lib/format";
import { ageInDays, isStale } from "@/lib/imports/freshness";
import type { ImportRecord } from "@/lib/imports/records/schema";
import { countOfFacts } from "@/lib/imports/summary-sentence";
import type { Source } from "@/lib/sources/schema";
import { TimeStamp } from "../ui/time-stamp";
import { kindWords } from "./kind-words";

interface Props {
  team: string;
  timeZone: string;
  /** Civil day in that zone. */
  today: string;
  sources: Source[];
  /** The newest import of each source that has one. */
  latest: ImportRecord[];
}

function Freshness({ latestDay, today }: { latestDay: string | null; today: string }) {
  if (latestDay === null) return <p className="text-sm text-ink-3">No data yet</p>;
  const age = ageInDays(latestDay, today) ?? 0;
  return (
    <p className="text-sm">
      Data to {formatCivilDay(latestDay)}
      {isStale(latestDay, today) && (
        <span className="block font-medium text-bad">{formatPlural(age, "day")} old</span>
      )}
    </p>
  );
}

/** Where the team's exports come from, how much of each is there and how fresh it is. */
export function SourceList({ team, timeZone, today, sources, latest }: Props) {
  const latestOf = new Map(latest.map((record) => [record.source.id, record]));
  return (
    <ul className="border-t border-rule-strong">
      {sources.map((source) => {
        const last = latestOf.get(source.id);
        return (
          <li
            key={source.id}
            className="relative grid items-baseline gap-x-8 gap-y-1 border-b border-rule py-4.5 transition-colors hover:bg-sunken/50 md:grid-cols-[minmax(14rem,1fr)_10rem_11rem_minmax(12rem,18rem)]"
          >
            <div className="min-w-0">
              <h2 className="title truncate text-xl">
                <Link href={`/${team}/data/sources/${source.id}`} className="after:absolute after:inset-0">
                  {source.name}
                </Link>
              </h2>
              <p className="text-sm text-ink-3">{kindWords[source.kind].name}</p>
            </div>
            <p className="numeral text-lg md:text-right">{countOfFacts(source.kind, source.facts)}</p>
            <Freshness latestDay={source.latestDay} today={today} />
            <p className="min-w-0 text-sm text-ink-3">
              {last ? (
                <>
                  <span className="block truncate text-ink-2">{last.fileName}</span>
                  <TimeStamp at={last.finishedAt ?? ""} zone={timeZone} />
                  {last.by && `, ${last.by}`}
                </>
              ) : (
                <Link
                  href={`/${team}/data/sources/${source.id}/import`}
                  className="link relative z-1 text-ink-2"
                >
                  Import its first file
                </Link>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
