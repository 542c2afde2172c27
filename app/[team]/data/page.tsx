import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { FirstSource } from "@/components/sources/first-source";
import { SourceList } from "@/components/sources/source-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { civilDateOf } from "@/lib/dates";
import { loadImportSetting, loadLatestImports } from "@/lib/imports/loaders";
import { loadSources } from "@/lib/sources/loaders";

export const metadata: Metadata = { title: "Data" };

export default async function DataPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const [sources, latest, { mayImport, timeZone }] = await Promise.all([
    loadSources(team),
    loadLatestImports(team),
    loadImportSetting(team),
  ]);
  const add = (
    <LinkButton href={`/${team}/data/sources/new`} variant="primary">
      Add a source
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader
        title="Data"
        lead={sources.length > 0 ? "Exports of your tools, by where they come from." : undefined}
        actions={mayImport && sources.length > 0 ? add : undefined}
      />
      {sources.length > 0 ? (
        <SourceList
          team={team}
          timeZone={timeZone}
          today={civilDateOf(Date.now(), timeZone)}
          sources={sources}
          latest={latest}
        />
      ) : (
        <EmptyState title="No data yet" action={mayImport && <FirstSource team={team} />}>
          A source is a tool you export from: a survey, an analytics tool, a shop. Add it once, then drop its
          exports here whenever there is a new one.{" "}
          {mayImport ? "What do you have?" : "An editor of this team can add one."}
        </EmptyState>
      )}
    </PageBody>
  );
}
