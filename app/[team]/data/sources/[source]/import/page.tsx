import { ImportWizard } from "@/components/imports/import-wizard";
import { Breadcrumb } from "@/components/shell/breadcrumb";
import { PageBody } from "@/components/shell/page-body";
import { QueryProvider } from "@/components/shell/query-provider";
import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { loadImportSetting } from "@/lib/imports/loaders";
import { loadJourneySummaries } from "@/lib/journeys/loaders";
import { loadSource } from "@/lib/sources/loaders";

export default async function ImportPage({ params }: { params: Promise<{ team: string; source: string }> }) {
  const { team, source: id } = await params;
  const [source, journeys, { mayImport, timeZone }] = await Promise.all([
    loadSource(team, id),
    loadJourneySummaries(team),
    loadImportSetting(team),
  ]);
  const target = { team, sourceId: source.id, sourceName: source.name, kind: source.kind, timeZone };
  const next = journeys.map((journey) => ({
    id: journey.id,
    name: journey.name,
    hasRules: journey.stages.some(({ rules }) => rules > 0),
  }));
  return (
    <PageBody>
      <Breadcrumb
        className="mb-4"
        items={[
          { label: "Data", href: `/${team}/data` },
          { label: source.name, href: `/${team}/data/sources/${source.id}` },
          { label: "Import" },
        ]}
      />
      <PageHeader title={`Import into ${source.name}`} />
      {mayImport ? (
        <QueryProvider>
          <ImportWizard target={target} journeys={next} />
        </QueryProvider>
      ) : (
        <Callout label="Reading only">Your role in this team can't import files. An editor can.</Callout>
      )}
    </PageBody>
  );
}
