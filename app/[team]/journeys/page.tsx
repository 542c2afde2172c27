import type { Metadata } from "next";
import { JourneyList } from "@/components/journeys/journey-list";
import { TemplateList } from "@/components/journeys/template-list";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadJourneyTree } from "@/lib/journeys/hierarchy/loaders";
import { loadPeople } from "@/lib/teams/members/loaders";

export const metadata: Metadata = { title: "Journeys" };

export default async function JourneysPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const [{ journeys, mayEdit, now }, people] = await Promise.all([loadJourneyTree(team), loadPeople(team)]);
  const create = (
    <LinkButton href={`/${team}/journeys/new`} variant="primary">
      New journey
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader title="Journeys" actions={mayEdit && journeys.length > 0 ? create : undefined} />
      {journeys.length > 0 ? (
        <JourneyList team={team} journeys={journeys} people={people} mayEdit={mayEdit} now={now} />
      ) : (
        <>
          <EmptyState title="No journey yet" action={mayEdit && create}>
            A journey is the line of stages your customers go through, and your numbers hang on its stages.{" "}
            {mayEdit
              ? "Begin with one of the templates below and change it as you like."
              : "An editor of this team can create one."}
          </EmptyState>
          {mayEdit && <TemplateList team={team} />}
        </>
      )}
    </PageBody>
  );
}
