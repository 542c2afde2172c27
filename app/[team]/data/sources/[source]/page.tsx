import { ImportDrop } from "@/components/imports/import-drop";
import { ImportHistory } from "@/components/imports/import-history";
import { Breadcrumb } from "@/components/shell/breadcrumb";
import { PageBody } from "@/components/shell/page-body";
import { kindWords } from "@/components/sources/kind-words";
import { SourceMenu } from "@/components/sources/source-menu";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { formatCivilDay, formatPlural } from "@/lib/format";
import { loadImportSetting, loadSourceImports } from "@/lib/imports/loaders";
import { countOfFacts } from "@/lib/imports/summary-sentence";
import { loadSource } from "@/lib/sources/loaders";

interface Props {
  params: Promise<{ team: string; source: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { team, source: id } = await params;
  const { after } = await searchParams;
  const [source, imports, { mayImport, timeZone }] = await Promise.all([
    loadSource(team, id),
    loadSourceImports(team, id, typeof after === "string" ? after : undefined),
    loadImportSetting(team),
  ]);
  const meta = [
    kindWords[source.kind].name,
    countOfFacts(source.kind, source.facts),
    source.latestDay ? `data to ${formatCivilDay(source.latestDay)}` : "no data yet",
    formatPlural(source.imports, "import"),
  ];
  const target = { team, sourceId: source.id, sourceName: source.name, kind: source.kind, timeZone };
  return (
    <PageBody>
      <Breadcrumb
        className="mb-4"
        items={[{ label: "Data", href: `/${team}/data` }, { label: source.name }]}
      />
      <PageHeader
        title={source.name}
        meta={meta}
        actions={mayImport && <SourceMenu team={team} source={source} />}
      />
      {mayImport && (
        <div className="mb-12 max-w-200">
          <ImportDrop target={target} />
        </div>
      )}
      {imports.items.length > 0 ? (
        <section aria-labelledby="history">
          <SectionHeading id="history" title="What was imported" />
          <ImportHistory team={team} timeZone={timeZone} records={imports.items} />
          {imports.next && (
            <LinkButton className="mt-4" href={`/${team}/data/sources/${source.id}?after=${imports.next}`}>
              Older imports
            </LinkButton>
          )}
        </section>
      ) : (
        <p className="text-ink-3">Nothing was imported into this source yet.</p>
      )}
    </PageBody>
  );
}
