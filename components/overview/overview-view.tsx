import { PageHeader } from "@/components/ui/page-header";
import { isOverdue } from "@/lib/actions/overdue";
import { overviewLead } from "@/lib/overview/lead";
import { oldSources } from "@/lib/overview/old-sources";
import type { Overview } from "@/lib/overview/schema";
import { JourneyBlock } from "./journey-block";
import { LeadWords } from "./lead-words";
import { OpenActions } from "./open-actions";
import { ReviewLine } from "./review-line";
import { SourceNotes } from "./source-notes";

/** Up to so many journeys stand in full. */
const MOST_IN_FULL = 2;

interface Props {
  team: { slug: string; name: string };
  overview: Overview;
  mayReview: boolean;
  mayImport: boolean;
}

/** Where a team stands: its journeys with what changed and what is due, its open promises, the state of its data. */
export function OverviewView({ team, overview, mayReview, mayImport }: Props) {
  const { journeys, actions, sources, minimumN, nowMs, zone } = overview;
  const old = oldSources(sources, nowMs, zone);
  const lead = overviewLead({
    journeys,
    openActions: actions.length,
    overdueActions: actions.filter((action) => isOverdue(action, nowMs, zone)).length,
    oldSources: old.length,
  });
  return (
    <>
      <PageHeader title={team.name} lead={<LeadWords team={team.slug} lead={lead} />} className="mb-9" />
      <div className="grid gap-x-14 gap-y-4 xl:grid-cols-[minmax(0,1fr)_17rem] 2xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {journeys.map((journey) => (
            <JourneyBlock
              key={journey.id}
              team={team.slug}
              journey={journey}
              minimumN={minimumN}
              short={journeys.length > MOST_IN_FULL}
            >
              {journey.reviews.map((standing) => (
                <ReviewLine
                  key={`${standing.kind} ${standing.quarter.label}`}
                  team={team.slug}
                  zone={zone}
                  journey={journey}
                  standing={standing}
                  mayReview={mayReview}
                  mayImport={mayImport}
                  leading={journeys.length === 1}
                />
              ))}
            </JourneyBlock>
          ))}
        </div>
        <aside
          aria-label="Actions and data"
          className="grid min-w-0 content-start gap-x-14 text-sm text-ink-2 md:max-xl:grid-cols-2"
        >
          <OpenActions
            team={team.slug}
            actions={actions}
            nowMs={nowMs}
            zone={zone}
            withJourney={journeys.length > 1}
          />
          <SourceNotes team={team.slug} sources={sources} old={old} nowMs={nowMs} />
        </aside>
      </div>
    </>
  );
}
