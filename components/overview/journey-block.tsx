import Link from "next/link";
import type { ReactNode } from "react";
import { StageLine } from "@/components/charts/stage-line";
import { ChangeLead } from "@/components/dashboard/change-lead";
import { lineStages } from "@/components/dashboard/line-stages";
import { quarterHref } from "@/components/dashboard/quarter-href";
import { formatCivilDay } from "@/lib/format";
import { changeSentence } from "@/lib/kpis/change-sentence";
import { callCounts } from "@/lib/overview/call-counts";
import type { OverviewJourney, OverviewNumbers } from "@/lib/overview/schema";
import { CallTally } from "./call-tally";
import { MissingNumbers } from "./missing-numbers";
import { ShortLine } from "./short-line";

interface Props {
  team: string;
  journey: OverviewJourney;
  minimumN: number;
  /** One of many: a low line, and only the headline of what changed. */
  short: boolean;
  /** Its reviews. */
  children: ReactNode;
}

function lineOf(numbers: OverviewNumbers, minimumN: number) {
  return lineStages({ kpis: numbers.kpis, minimumN }).map((stage) => ({ ...stage, note: undefined }));
}

function freshness({ quarter, dataTo }: OverviewNumbers): string {
  return dataTo === null ? quarter.short : `${quarter.short}, data to ${formatCivilDay(dataTo)}`;
}

/** A journey: what changed in its newest quarter, its line, how its numbers were called, its reviews. */
export function JourneyBlock({ team, journey, minimumN, short, children }: Props) {
  const { numbers } = journey;
  const href = `/${team}/journeys/${journey.id}`;
  const dashboard = numbers ? quarterHref(`${href}/dashboard`, {}, numbers.quarter.label) : href;
  const sentence = numbers && changeSentence(numbers.kpis);
  const line = numbers ? lineOf(numbers, minimumN) : [];
  return (
    <section aria-labelledby={`journey-${journey.id}`} className="border-t border-rule-strong pt-4 pb-10">
      <div className="flex items-start justify-between gap-x-8 gap-y-3 max-sm:flex-col">
        <div className="min-w-0">
          <h2 id={`journey-${journey.id}`} className="title text-xl wrap-anywhere">
            <Link
              href={dashboard}
              className="hover:underline hover:decoration-rule-strong hover:underline-offset-4"
            >
              {journey.name}
            </Link>
          </h2>
          {numbers && <p className="text-sm text-ink-3">{freshness(numbers)}</p>}
        </div>
        {journey.reviews.length > 0 && (
          <div className="grid gap-2.5 sm:shrink-0 sm:justify-items-end">{children}</div>
        )}
      </div>
      {numbers && sentence ? (
        <>
          <p className="mt-4 max-w-[68ch] font-serif text-lg leading-normal text-ink-2 [&_b]:font-[560] [&_b]:text-ink">
            <ChangeLead sentence={short ? { ...sentence, parts: [] } : sentence} path={dashboard} />
          </p>
          <div className="mt-5">
            {short ? (
              <ShortLine stages={line} />
            ) : (
              <StageLine stages={line} label={`Line of ${journey.name}`} />
            )}
          </div>
          <div className="mt-4">
            <CallTally counts={callCounts(numbers.kpis)} href={dashboard} />
          </div>
        </>
      ) : (
        <MissingNumbers href={href} team={team} journey={journey} />
      )}
    </section>
  );
}
