import type { Detection, MappingDraft } from "@/lib/imports/detect/draft";
import type { ImportSummary, SourceKind } from "@/lib/imports/schema";
import type { Sniffed } from "@/lib/imports/sniff";

/** Where a file goes. */
export interface ImportTarget {
  team: string;
  sourceId: string;
  sourceName: string;
  kind: SourceKind;
  /** The team's. */
  timeZone: string;
}

/** Why the server did not do it, in its own sentence. */
export interface ImportFailure {
  code: string;
  message: string;
  summary?: ImportSummary;
}

/** An upload that is under way: a dry run or the import itself. */
export interface RunningUpload {
  isDryRun: boolean;
  progressId: string;
  /** @unit ms since 1970 */
  startedAtMs: number;
  sentBytes: number;
}

/** One file on its way into one source; the file stays chosen until it is in, or given up. */
export interface ImportJob {
  target: ImportTarget;
  file: File;
  sniffed: Sniffed;
  detected: Detection;
  /** The user's mapping so far. */
  draft: MappingDraft;
  /** When the mapping of this header was last used here; null: never, or it was put aside. */
  rememberedAt: string | null;
  running: RunningUpload | null;
  /** What the check of the whole file said. Gone as soon as the mapping changes. */
  preview: ImportSummary | null;
  result: ImportSummary | null;
  /** The user was shown the result. */
  isSeen: boolean;
  failure: ImportFailure | null;
}

export type ImportStep = "mapping" | "checking" | "checked" | "importing" | "done";

export function stepOf(job: ImportJob): ImportStep {
  if (job.running) return job.running.isDryRun ? "checking" : "importing";
  if (job.result) return "done";
  return job.preview ? "checked" : "mapping";
}
