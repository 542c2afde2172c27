import { NextSteps } from "@/components/overview/next-steps";
import { OverviewView } from "@/components/overview/overview-view";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { loadOverview } from "@/lib/overview/loaders";
import { nextStep } from "@/lib/overview/next-step";

export default async function OverviewPage({ params }: { params: Promise<{ team: string }> }) {
  const { team, overview, rights } = await loadOverview((await params).team);
  const measured = overview.journeys.some(({ numbers, reviews }) => numbers !== null || reviews.length > 0);
  if (measured)
    return (
      <PageBody>
        <OverviewView
          team={team}
          overview={overview}
          mayReview={rights.mayReview}
          mayImport={rights.mayImport}
        />
      </PageBody>
    );
  const { journeys } = overview;
  return (
    <PageBody>
      <PageHeader
        title={team.name}
        lead="From the first touch to the review of the quarter, in four steps."
      />
      <NextSteps
        team={team.slug}
        next={nextStep(overview)}
        journey={journeys.find(({ stages }) => stages > 0) ?? journeys[0] ?? null}
        mayEdit={rights.mayEditJourneys && rights.mayImport}
      />
    </PageBody>
  );
}
