import { PersonaDocument } from "@/components/personas/persona-document";
import { Breadcrumb } from "@/components/shell/breadcrumb";
import { PageBody } from "@/components/shell/page-body";
import { formatPlural } from "@/lib/format";
import { loadMayEditPersonas, loadPersona, loadPersonaRows, loadPersonas } from "@/lib/personas/loaders";
import { loadSourceNames } from "@/lib/sources/loaders";

interface Props {
  params: Promise<{ team: string; persona: string }>;
}

export default async function PersonaPage({ params }: Props) {
  const { team, persona: id } = await params;
  const [{ journeys, ...persona }, everyone, sources, rows, mayEdit] = await Promise.all([
    loadPersona(team, id),
    loadPersonas(team),
    loadSourceNames(team),
    loadPersonaRows(team, id),
    loadMayEditPersonas(team),
  ]);
  return (
    <PageBody>
      <div className="max-w-280">
        <Breadcrumb
          className="mb-6"
          items={[{ label: "Personas", href: `/${team}/personas` }, { label: persona.name }]}
        />
        <PersonaDocument
          key={persona.id}
          team={team}
          loaded={persona}
          journeys={journeys}
          everyone={everyone.map(({ id: one, mark, share }) => ({ id: one, mark, share }))}
          sources={sources}
          counted={rows === null ? null : `${formatPlural(rows, "row")} today`}
          mayEdit={mayEdit}
        />
      </div>
    </PageBody>
  );
}
