"use client";

import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { formatCount, formatPercent } from "@/lib/format";
import { importLimits } from "@/lib/imports/limits";
import type { ImportSummary, SourceKind } from "@/lib/imports/schema";
import { changedSentence, countOfFacts, summarySentence } from "@/lib/imports/summary-sentence";
import { useImportStore } from "./import-context";
import type { ImportJob } from "./import-job";
import { OutcomeLine } from "./outcome-line";
import { RejectionTable } from "./rejection-table";

/** What the button does, in numbers: "Import 1,204 answers". */
function importLabel(kind: SourceKind, { added, changed, mapping }: ImportSummary): string {
  const updated = mapping?.changed === "keep" ? 0 : changed;
  if (added === 0 && updated > 0) return `Update ${countOfFacts(kind, updated)}`;
  return `Import ${countOfFacts(kind, added)}${updated > 0 ? ` and update ${formatCount(updated)}` : ""}`;
}

function refusalWords({ rejected, rows, mapping }: ImportSummary): string {
  const limit = mapping?.maxRejectedShare ?? importLimits.rejectedShare;
  return `${formatCount(rejected)} of ${formatCount(rows)} rows can't be read, ${formatPercent(rejected / rows, 0)}; you refuse files over ${formatPercent(limit, 0)}. Correct the mapping, or the file, or allow more.`;
}

/** What the import would do, found out by doing it and taking it back. */
export function CheckResult({ job, preview }: { job: ImportJob; preview: ImportSummary }) {
  const store = useImportStore();
  const { kind, sourceId, team, sourceName } = job.target;
  const isRefused = preview.status === "refused";
  const isDuplicate = preview.status === "duplicate";
  const rule = preview.mapping?.changed;
  const replaced = isRefused || isDuplicate ? null : changedSentence(kind, preview.changed, rule);
  const isIdle = !isRefused && !isDuplicate && preview.added + preview.changed === 0;
  return (
    <div className="flex flex-col gap-8">
      <p className="max-w-[60ch] font-serif text-lg leading-normal sm:text-xl">
        {isRefused
          ? "This file would be refused."
          : isDuplicate
            ? ""
            : `${summarySentence(kind, preview, rule)}.`}{" "}
        <span className="text-ink-2">
          {isDuplicate
            ? `This very file is in ${sourceName} already. There is nothing to import.`
            : isIdle
              ? "Everything in this file is there already."
              : !isRefused && "That is what the import will do: it was done just now, and taken back."}
        </span>
      </p>
      <OutcomeLine summary={preview} />
      {replaced && <p className="max-w-[60ch]">{replaced}.</p>}
      {isRefused && (
        <Callout tone="bad" label="Too many rejected rows">
          {refusalWords(preview)}
        </Callout>
      )}
      {preview.rejections.length > 0 && (
        <section aria-labelledby="rejected">
          <SectionHeading
            id="rejected"
            title="What can't be read"
            sub={
              preview.rejected > preview.rejections.length
                ? `The first ${preview.rejections.length} of ${formatCount(preview.rejected)}. After the import you can download all of them.`
                : undefined
            }
          />
          <RejectionTable rejections={preview.rejections} />
        </section>
      )}
      <div className="flex flex-wrap items-center gap-3 border-t border-rule-strong pt-5">
        {!isRefused && !isDuplicate && (
          <Button
            variant={isIdle ? "secondary" : "primary"}
            size="large"
            onClick={() => void store.run(sourceId, false)}
          >
            {isIdle ? "Note it in the history" : importLabel(kind, preview)}
          </Button>
        )}
        {isDuplicate && (
          <LinkButton variant="primary" size="large" href={`/${team}/data/imports/${preview.id}`}>
            See that import
          </LinkButton>
        )}
        <Button
          size="large"
          variant={isRefused ? "primary" : "secondary"}
          onClick={() => store.back(sourceId)}
        >
          Change the mapping
        </Button>
      </div>
    </div>
  );
}
