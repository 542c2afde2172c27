import type { Metadata } from "next";
import { RulesEditor } from "@/components/journeys/rules-editor";
import { WindowField } from "@/components/journeys/window-field";
import { PageBody } from "@/components/shell/page-body";
import { QueryProvider } from "@/components/shell/query-provider";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadJourney, loadMayEditJourneys } from "@/lib/journeys/loaders";
import { loadSourceNames } from "@/lib/sources/loaders";

export const metadata: Metadata = { title: "What counts" };

export default async function RulesPage({ params }: { params: Promise<{ team: string; journey: string }> }) {
  const { team, journey: id } = await params;
  const [journey, sources, mayEdit] = await Promise.all([
    loadJourney(team, id),
    loadSourceNames(team),
    loadMayEditJourneys(team),
  ]);
  const missing =
    journey.stages.length === 0 ? (
      <EmptyState
        title="No stages yet"
        action={
          <LinkButton href={`/${team}/journeys/${id}`} variant="primary">
            Add stages
          </LinkButton>
        }
      >
        Rules say which facts belong to which stage, so the line of stages comes first.
      </EmptyState>
    ) : sources.length === 0 ? (
      <EmptyState
        title="No data to choose from yet"
        action={
          <LinkButton href={`/${team}/data`} variant="primary">
            Go to Data
          </LinkButton>
        }
      >
        Upload an export of your analytics or survey tool first. Then say here which of its events and answers
        belong to {journey.stages[0]!.name} and the other stages.
      </EmptyState>
    ) : null;
  return (
    <PageBody>
      <PageHeader
        title="What counts"
        lead="Say once which facts belong to which stage. Every number of this journey follows from these rules."
        meta={[`Definition version ${journey.definitionVersion}`]}
        actions={<WindowField key={journey.windowDays} team={team} journey={journey} mayEdit={mayEdit} />}
      />
      {missing ?? (
        <QueryProvider>
          <RulesEditor
            key={journey.definitionVersion}
            team={team}
            journey={journey}
            sources={sources}
            mayEdit={mayEdit}
          />
        </QueryProvider>
      )}
    </PageBody>
  );
}
