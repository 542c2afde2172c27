import type { Metadata } from "next";
import { NewFromFile } from "@/components/journeys/new-from-file";
import { NewJourneyForm } from "@/components/journeys/new-journey-form";
import { PageBody } from "@/components/shell/page-body";
import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadJourneySummaries, loadMayEditJourneys } from "@/lib/journeys/loaders";
import { templateIds } from "@/lib/journeys/templates";

export const metadata: Metadata = { title: "New journey" };

interface Props {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ template?: string | string[] }>;
}

export default async function NewJourneyPage({ params, searchParams }: Props) {
  const { team } = await params;
  const { template } = await searchParams;
  const initial = templateIds.find((id) => id === template) ?? "four-stages";
  const [mayEdit, summaries] = await Promise.all([loadMayEditJourneys(team), loadJourneySummaries(team)]);
  const journeys = summaries.map(({ id, name, stages }) => ({ id, name, stages }));
  return (
    <PageBody>
      <PageHeader
        title="New journey"
        lead="A template is a beginning: rename, add, remove and reorder its stages and lanes at any time."
      />
      {mayEdit ? (
        <>
          <NewJourneyForm team={team} initial={initial} journeys={journeys} />
          <section className="mt-14">
            <SectionHeading title="From a file" sub="A map that was downloaded here or elsewhere." />
            <NewFromFile team={team} />
          </section>
        </>
      ) : (
        <Callout label="Reading only">Your role in this team can't create journeys. An editor can.</Callout>
      )}
    </PageBody>
  );
}
