import { completeMapping } from "@/lib/imports/detect-mapping";
import type { ImportJob, RunningUpload } from "./import-job";
import { type UploadOutcome, type UploadWatch, uploadFile } from "./upload-file";

function uploadUrl({ target, file, sniffed, draft }: ImportJob, running: RunningUpload): string {
  // Decided from the file's beginning here, so that what is sent is what the screen shows.
  const { mapping } = completeMapping(target.kind, draft, sniffed, { timeZone: target.timeZone });
  const query = new URLSearchParams({
    team: target.team,
    fileName: file.name,
    mapping: JSON.stringify(mapping),
    progress: running.progressId,
    dryRun: String(running.isDryRun),
  });
  return `/api/v1/sources/${target.sourceId}/imports?${query}`;
}

/** Sends a job's file for a check, or to be imported. */
export function sendJob(job: ImportJob, running: RunningUpload, watch: UploadWatch): Promise<UploadOutcome> {
  return uploadFile(uploadUrl(job, running), job.file, watch);
}
