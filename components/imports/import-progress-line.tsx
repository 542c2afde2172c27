"use client";

import type { ReactNode } from "react";
import { Progress } from "@/components/ui/progress";
import type { ImportJob } from "./import-job";
import { useImportProgress } from "./use-import-progress";

/** A running upload in rows, with the time left. */
export function ImportProgressLine({ job, action }: { job: ImportJob; action: ReactNode }) {
  const progress = useImportProgress(job);
  if (!progress || !job.running) return null;
  // In a check nobody knows yet how many rows there are; the bytes of the file say how far it is.
  const total = job.running.isDryRun ? null : (job.preview?.rows ?? null);
  return (
    <Progress
      label={`${progress.phase}${progress.phase === "Reading" ? ` ${job.file.name}` : ""}`}
      done={progress.rows}
      total={total}
      share={progress.share}
      unit="rows"
      remainingMs={progress.leftMs}
      action={action}
    />
  );
}
