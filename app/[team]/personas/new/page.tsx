import type { Metadata } from "next";
import { NewPersonaForm } from "@/components/personas/new-persona-form";
import { Breadcrumb } from "@/components/shell/breadcrumb";
import { PageBody } from "@/components/shell/page-body";
import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { loadMayEditPersonas } from "@/lib/personas/loaders";

export const metadata: Metadata = { title: "New persona" };

export default async function NewPersonaPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const mayEdit = await loadMayEditPersonas(team);
  return (
    <PageBody>
      <Breadcrumb
        className="mb-4"
        items={[{ label: "Personas", href: `/${team}/personas` }, { label: "New persona" }]}
      />
      <PageHeader title="New persona" lead="A name is enough to begin. The rest is written on their page." />
      {mayEdit ? (
        <NewPersonaForm team={team} />
      ) : (
        <Callout label="Reading only">Your role in this team can't create personas. An editor can.</Callout>
      )}
    </PageBody>
  );
}
