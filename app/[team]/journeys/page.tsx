import type { Metadata } from "next";
import { JourneyList } from "@/components/journeys/journey-list";
import { TemplatePreview } from "@/components/journeys/template-preview";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadJourneySummaries, loadMayEditJourneys } from "@/lib/journeys/loaders";
import { templateOf, templates } from "@/lib/journeys/templates";

export const metadata: Metadata = { title: "Journeys" };

export default async function JourneysPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const [journeys, mayEdit] = await Promise.all([loadJourneySummaries(team), loadMayEditJourneys(team)]);
  const create = (
    <LinkButton href={`/${team}/journeys/new`} variant="primary">
      New journey
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader title="Journeys" actions={mayEdit && journeys.length > 0 ? create : undefined} />
      {journeys.length > 0 ? (
        <JourneyList team={team} journeys={journeys} />
      ) : (
        <EmptyState
          title="No journey yet"
          action={
            mayEdit &&
            templates.map((template, index) => (
              <LinkButton
                key={template.id}
                href={`/${team}/journeys/new?template=${template.id}`}
                variant={index === 0 ? "primary" : "secondary"}
              >
                {template.title}
              </LinkButton>
            ))
          }
          sample={<TemplatePreview template={templateOf("advocacy")} />}
        >
          A journey is the line of stages your customers go through. Your numbers hang on its stages.{" "}
          {mayEdit
            ? "Begin with one of these and change it as you like."
            : "An editor of this team can create one."}
        </EmptyState>
      )}
    </PageBody>
  );
}
