"use client";

import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { formatBytes } from "@/lib/format";
import { CheckResult } from "./check-result";
import { useImportJobs, useImportStore } from "./import-context";
import { ImportDrop } from "./import-drop";
import { type ImportJob, type ImportTarget, stepOf } from "./import-job";
import { ImportProgressLine } from "./import-progress-line";
import { ImportResult, type NextJourney } from "./import-result";
import { ImportSteps } from "./import-steps";
import { MappingStep } from "./mapping-step";

function StepBody({ job, journeys }: { job: ImportJob; journeys: NextJourney[] }) {
  const store = useImportStore();
  const step = stepOf(job);
  const cancel = () => store.cancel(job.target.sourceId);
  if (step === "checking" || step === "importing")
    return (
      <div className="max-w-160 py-6">
        <ImportProgressLine job={job} action={<Button onClick={cancel}>Cancel</Button>} />
        <p className="mt-6 text-sm text-ink-3">
          {step === "checking"
            ? "Nothing is stored by this. You may look at other pages meanwhile."
            : "You may look at other pages meanwhile. If you cancel, or the connection breaks, nothing is stored."}
        </p>
      </div>
    );
  if (step === "done" && job.result)
    return <ImportResult job={job} result={job.result} journeys={journeys} />;
  return step === "checked" && job.preview ? (
    <CheckResult job={job} preview={job.preview} />
  ) : (
    <MappingStep job={job} />
  );
}

/** One file's way into a source: understood, checked, imported. */
export function ImportWizard({ target, journeys }: { target: ImportTarget; journeys: NextJourney[] }) {
  const store = useImportStore();
  const job = useImportJobs().get(target.sourceId);
  if (!job) return <ImportDrop target={target} />;
  const step = stepOf(job);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-5">
        <ImportSteps step={step} />
        <div className="flex items-center gap-3">
          <p className="min-w-0 text-sm sm:text-right">
            <span className="block max-w-64 truncate font-medium">{job.file.name}</span>
            <span className="block text-xs text-ink-3">{formatBytes(job.file.size)}</span>
          </p>
          {!job.running && step !== "done" && (
            <Button size="small" onClick={() => store.dismiss(target.sourceId)}>
              Choose another file
            </Button>
          )}
        </div>
      </div>
      {job.failure && (
        <div role="alert">
          <Callout tone="bad" label="Nothing was stored">
            {job.failure.message}
          </Callout>
        </div>
      )}
      <StepBody job={job} journeys={journeys} />
    </div>
  );
}
