import { ImportFacts } from "@/components/imports/import-facts";
import { OutcomeLine } from "@/components/imports/outcome-line";
import { RejectionTable } from "@/components/imports/rejection-table";
import { UndoImport } from "@/components/imports/undo-import";
import { Breadcrumb } from "@/components/shell/breadcrumb";
import { PageBody } from "@/components/shell/page-body";
import { buttonClasses } from "@/components/ui/button-classes";
import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { formatCount, formatDateTime } from "@/lib/format";
import { loadFirstRejections, loadImport, loadImportSetting } from "@/lib/imports/loaders";
import { summarySentence } from "@/lib/imports/summary-sentence";

export default async function ImportPage({ params }: { params: Promise<{ team: string; import: string }> }) {
  const { team, import: id } = await params;
  const [record, rejections, { mayImport, timeZone }] = await Promise.all([
    loadImport(team, id),
    loadFirstRejections(team, id),
    loadImportSetting(team),
  ]);
  const { source, status, rejected, mapping } = record;
  const isUndone = status === "undone";
  return (
    <PageBody>
      <Breadcrumb
        className="mb-4"
        items={[
          { label: "Data", href: `/${team}/data` },
          { label: source.name, href: `/${team}/data/sources/${source.id}` },
          { label: record.fileName ?? "Import" },
        ]}
      />
      <PageHeader
        title={record.fileName}
        lead={`${summarySentence(source.kind, record, mapping?.changed)}.`}
        actions={mayImport && !isUndone && <UndoImport team={team} record={record} />}
      />
      {isUndone && record.undoneAt && (
        <Callout label="Undone" className="mb-8">
          On {formatDateTime(record.undoneAt, timeZone)}
          {record.undoneBy && ` by ${record.undoneBy}`}. Nothing of this file is in the numbers; reviews
          frozen before keep theirs.
        </Callout>
      )}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)]">
        <div className="flex min-w-0 flex-col gap-10">
          <OutcomeLine summary={record} />
          {record.warnings.map((warning) => (
            <Callout key={warning} tone="warn" label="Noted">
              {warning}
            </Callout>
          ))}
          {rejections.length > 0 && (
            <section aria-labelledby="rejected">
              <SectionHeading
                id="rejected"
                title="What could not be read"
                sub={
                  rejected > rejections.length
                    ? `The first ${rejections.length} of ${formatCount(rejected)}`
                    : undefined
                }
                actions={
                  <a
                    href={`/api/v1/imports/${record.id}/rejections.csv?team=${team}`}
                    download
                    className={buttonClasses("secondary", "small")}
                  >
                    Download all as CSV
                  </a>
                }
              />
              <RejectionTable rejections={rejections} />
            </section>
          )}
        </div>
        <ImportFacts record={record} timeZone={timeZone} />
      </div>
    </PageBody>
  );
}
