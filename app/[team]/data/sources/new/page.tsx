import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { NewSourceForm } from "@/components/sources/new-source-form";
import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { factKindSchema } from "@/lib/facts/schema";
import { loadImportSetting } from "@/lib/imports/loaders";

export const metadata: Metadata = { title: "Add a source" };

interface Props {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ kind?: string | string[] }>;
}

export default async function NewSourcePage({ params, searchParams }: Props) {
  const { team } = await params;
  const kind = factKindSchema.safeParse((await searchParams).kind);
  const { mayImport } = await loadImportSetting(team);
  return (
    <PageBody>
      <PageHeader
        title="Add a source"
        lead="One for each tool and each survey, so that a newer export of it is recognised and compared with what is there."
      />
      {mayImport ? (
        <NewSourceForm team={team} initial={kind.data ?? null} />
      ) : (
        <Callout label="Reading only">Your role in this team can't add sources. An editor can.</Callout>
      )}
    </PageBody>
  );
}
