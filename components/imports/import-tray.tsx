"use client";

import { usePathname } from "next/navigation";
import { QueryProvider } from "@/components/shell/query-provider";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { summarySentence } from "@/lib/imports/summary-sentence";
import { useImportJobs, useImportStore } from "./import-context";
import { type ImportJob, stepOf } from "./import-job";
import { ImportProgressLine } from "./import-progress-line";

function stateWords(job: ImportJob): string {
  if (job.failure) return "Stopped; open it to see why";
  if (job.result) return summarySentence(job.target.kind, job.result, job.result.mapping?.changed);
  return job.preview ? "Checked, not imported yet" : "Not checked yet";
}

function TrayRow({ job }: { job: ImportJob }) {
  const store = useImportStore();
  const { team, sourceId, sourceName } = job.target;
  const step = stepOf(job);
  const open = (
    <LinkButton size="small" variant="quiet" href={`/${team}/data/sources/${sourceId}/import`}>
      Open
    </LinkButton>
  );
  return (
    <li className="border-t border-rule px-4 py-3 first:border-0">
      {step === "checking" || step === "importing" ? (
        <ImportProgressLine
          job={job}
          action={
            <span className="flex">
              {open}
              <Button size="small" variant="quiet" onClick={() => store.cancel(sourceId)}>
                Cancel
              </Button>
            </span>
          }
        />
      ) : (
        <div className="flex items-center gap-2">
          <p role="status" className="min-w-0 flex-1">
            <span className="block truncate font-medium">{job.file.name}</span>
            <span className="block truncate text-xs text-ink-3">
              {stateWords(job)} · {sourceName}
            </span>
          </p>
          {open}
          <Button size="small" variant="quiet" onClick={() => store.dismiss(sourceId)}>
            {step === "done" ? "Close" : "Give up"}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Files on their way, on every page but their own. */
export function ImportTray() {
  const jobs = [...useImportJobs().values()];
  const path = usePathname();
  const elsewhere = jobs.filter(
    ({ target, isSeen }) => !isSeen && path !== `/${target.team}/data/sources/${target.sourceId}/import`,
  );
  if (elsewhere.length === 0) return null;
  return (
    <section
      aria-label="Files on their way"
      className="fixed right-4 bottom-4 z-30 w-[min(24rem,calc(100vw-2rem))] rounded-lg border border-rule-strong bg-surface shadow-lift print:hidden"
    >
      <QueryProvider>
        <ul>
          {elsewhere.map((job) => (
            <TrayRow key={job.target.sourceId} job={job} />
          ))}
        </ul>
      </QueryProvider>
    </section>
  );
}
