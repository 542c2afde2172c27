"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { SectionHeading } from "@/components/ui/section-heading";
import { formatDate } from "@/lib/format";
import { importLimits } from "@/lib/imports/limits";
import { AnswerOptions } from "./answer-options";
import { ColumnUses } from "./column-uses";
import { FieldList } from "./field-list";
import { FileTable } from "./file-table";
import { useImportStore } from "./import-context";
import type { ImportJob } from "./import-job";
import { MappingQuestions } from "./mapping-questions";
import { ReadingOptions } from "./reading-options";
import { SafetyOptions } from "./safety-options";
import { Understood } from "./understood";
import { useMapping } from "./use-mapping";

/** What was understood of the file, every decision in sight and open to correction. */
export function MappingStep({ job }: { job: ImportJob }) {
  const store = useImportStore();
  const [active, setActive] = useState<string | null>(null);
  const { target, sniffed, draft, file, rememberedAt } = job;
  const { mapping, missing, isOpen, questions, reading } = useMapping(job);
  const { kind, sourceId } = target;
  const parts = { sniffed, draft, onChange: (next: typeof draft) => store.change(sourceId, next) };
  const isWhole = file.size <= importLimits.sampleBytes;
  const zone = mapping.timeZone ?? target.timeZone;
  return (
    <div className="flex flex-col gap-8">
      <Understood kind={kind} sniffed={sniffed} reading={reading} timeZone={zone} isWhole={isWhole} />
      {rememberedAt && (
        <Callout
          label="As last time"
          action={
            <Button size="small" onClick={() => store.detectAnew(sourceId)}>
              Look at it afresh
            </Button>
          }
        >
          A file with these columns was imported here on {formatDate(rememberedAt, target.timeZone)}; it is
          read the same way again.
        </Callout>
      )}
      {sniffed.warnings.map((warning) => (
        <Callout key={warning} tone="warn" label="Look here">
          {warning}
        </Callout>
      ))}
      <MappingQuestions questions={questions} draft={draft} onChange={parts.onChange} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(17rem,22rem)_minmax(0,1fr)]">
        <section aria-labelledby="which-column">
          <SectionHeading id="which-column" title="Which column is what" />
          <FieldList kind={kind} {...parts} onActive={setActive} />
          {kind === "measures" && <ColumnUses {...parts} onActive={setActive} />}
        </section>
        <div className="flex min-w-0 flex-col gap-10">
          <section aria-labelledby="your-file">
            <SectionHeading
              id="your-file"
              title="The file, as it stands"
              sub={`First ${sniffed.rows.length} rows`}
            />
            <FileTable kind={kind} sniffed={sniffed} draft={mapping} reading={reading} active={active} />
          </section>
          <section aria-labelledby="how-read">
            <SectionHeading id="how-read" title="How it is read" />
            <div className="flex flex-col gap-6">
              <ReadingOptions kind={kind} mapping={mapping} draft={draft} onChange={parts.onChange} />
              {kind === "responses" && <AnswerOptions {...parts} />}
            </div>
          </section>
          <section aria-labelledby="if-odd">
            <SectionHeading id="if-odd" title="If something is odd" />
            <SafetyOptions draft={draft} onChange={parts.onChange} />
          </section>
        </div>
      </div>
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-rule-strong bg-paper px-4 py-3.5">
        <Button
          variant="primary"
          size="large"
          disabled={isOpen}
          onClick={() => void store.run(sourceId, true)}
        >
          Check the whole file
        </Button>
        <p aria-live="polite" className="text-sm text-ink-2">
          {missing.length > 0
            ? `Still to say: ${missing.join(", ").toLowerCase()}.`
            : isOpen
              ? "Answer the question above first."
              : "Every row is read and compared. Nothing is stored yet."}
        </p>
      </div>
    </div>
  );
}
