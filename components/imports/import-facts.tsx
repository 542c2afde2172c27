import { DefinitionList } from "@/components/ui/definition-list";
import { formatBytes, formatDateTime, formatDuration } from "@/lib/format";
import { mappingWords } from "@/lib/imports/mapping-words";
import type { ImportRecord } from "@/lib/imports/records/schema";

/** Four digits at a time, as people compare them. */
const groups = (hash: string) => hash.match(/.{4}/g)?.join(" ") ?? "";

/** Who, when, how it was read, and the proof of which file it was. */
export function ImportFacts({ record, timeZone }: { record: ImportRecord; timeZone: string }) {
  const { startedAt, finishedAt, by, bytes, sha256, mapping, source } = record;
  const tookMs = startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
  return (
    <aside aria-label="About this import" className="flex flex-col gap-8 text-sm">
      <section className="border-t border-rule-strong pt-3.5">
        <h2 className="mb-2.5 font-semibold">Taken in</h2>
        <DefinitionList
          items={[
            { term: "When", detail: finishedAt ? formatDateTime(finishedAt, timeZone) : "" },
            { term: "By", detail: by ?? "a token that is gone" },
            { term: "Size", detail: formatBytes(bytes) },
            ...(tookMs === null ? [] : [{ term: "Took", detail: formatDuration(tookMs) }]),
          ]}
        />
      </section>
      {mapping && (
        <section className="border-t border-rule-strong pt-3.5">
          <h2 className="mb-2.5 font-semibold">How it was read</h2>
          <DefinitionList items={mappingWords(source.kind, mapping)} />
        </section>
      )}
      {sha256 && (
        <section className="border-t border-rule-strong pt-3.5">
          <h2 className="mb-2.5 font-semibold">Proof</h2>
          <p className="text-ink-3">SHA-256 of the file</p>
          <p className="font-mono text-2xs break-words text-ink-2">{groups(sha256)}</p>
        </section>
      )}
    </aside>
  );
}
