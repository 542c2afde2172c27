import type { Metadata } from "next";
import { PersonaList } from "@/components/personas/persona-list";
import { SamplePersona } from "@/components/personas/sample-persona";
import { StartFromSample } from "@/components/personas/start-from-sample";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadMayEditPersonas, loadPersonas } from "@/lib/personas/loaders";

export const metadata: Metadata = { title: "Personas" };

export default async function PersonasPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const [personas, mayEdit] = await Promise.all([loadPersonas(team), loadMayEditPersonas(team)]);
  const create = (
    <LinkButton href={`/${team}/personas/new`} variant="primary">
      New persona
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader
        title="Personas"
        lead={personas.length > 0 ? "The people your journeys are about." : undefined}
        actions={mayEdit && personas.length > 0 ? create : undefined}
      />
      {personas.length > 0 ? (
        <PersonaList team={team} personas={personas} />
      ) : (
        <EmptyState
          title="No persona yet"
          action={
            mayEdit && (
              <>
                {create}
                <StartFromSample team={team} />
              </>
            )
          }
          sample={<SamplePersona />}
        >
          A persona is somebody a journey is about: what they want, what gets in their way, how they like to
          be met. Several can walk one journey, and its map can be seen through the eyes of each.{" "}
          {!mayEdit && "An editor of this team can create one."}
        </EmptyState>
      )}
    </PageBody>
  );
}
