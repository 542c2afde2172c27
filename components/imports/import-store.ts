import { newId } from "@/lib/ids";
import type { MappingDraft } from "@/lib/imports/detect/draft";
import type { ImportJob, ImportTarget } from "./import-job";

type Jobs = ReadonlyMap<string, ImportJob>;

/** What reads and sends files, loaded with the first one: together, as the line may break before it is sent. */
const loadMachinery = () => Promise.all([import("./read-beginning"), import("./send-job")]);

/**
 * The files on their way, at most one a source. It stands above the pages, so that going to another one loses nothing.
 * Lives in the memory of the tab: a file can't be chosen again by a program.
 */
export class ImportStore {
  private jobs: Jobs = new Map();
  private readonly listeners = new Set<() => void>();
  private readonly aborts = new Map<string, AbortController>();

  /** @param onDone is told when a file was imported */
  constructor(private readonly onDone: () => void) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Jobs => this.jobs;

  private set(sourceId: string, job: ImportJob | null): void {
    const jobs = new Map(this.jobs);
    if (job) jobs.set(sourceId, job);
    else jobs.delete(sourceId);
    this.jobs = jobs;
    for (const listener of this.listeners) listener();
  }

  private patch(sourceId: string, change: Partial<ImportJob>): void {
    const job = this.jobs.get(sourceId);
    if (job) this.set(sourceId, { ...job, ...change });
  }

  /** A file was chosen. @returns why it can't be taken, or null */
  async begin(target: ImportTarget, file: File): Promise<string | null> {
    const machinery = await loadMachinery().catch(() => null);
    if (!machinery)
      return "What reads it couldn't be loaded. Check that you are online, then choose the file again.";
    const [{ readBeginning }] = machinery;
    const beginning = await readBeginning(target, file);
    if (!beginning.ok) return beginning.reason;
    this.aborts.get(target.sourceId)?.abort();
    this.set(target.sourceId, beginning.job);
    return null;
  }

  change(sourceId: string, draft: MappingDraft): void {
    this.patch(sourceId, { draft, preview: null, failure: null });
  }

  /** Puts the remembered mapping aside and takes what the file itself shows. */
  detectAnew(sourceId: string): void {
    const job = this.jobs.get(sourceId);
    if (job)
      this.patch(sourceId, { draft: job.detected.mapping, rememberedAt: null, preview: null, failure: null });
  }

  back(sourceId: string): void {
    this.patch(sourceId, { preview: null, failure: null });
  }

  see(sourceId: string): void {
    if (!this.jobs.get(sourceId)?.isSeen) this.patch(sourceId, { isSeen: true });
  }

  /** Checks the whole file, or imports it. */
  async run(sourceId: string, isDryRun: boolean): Promise<void> {
    const job = this.jobs.get(sourceId);
    if (!job || job.running) return;
    const running = { isDryRun, progressId: newId(), startedAtMs: Date.now(), sentBytes: 0 };
    const abort = new AbortController();
    this.aborts.set(sourceId, abort);
    this.patch(sourceId, { running, failure: null });
    const [, { sendJob }] = await loadMachinery();
    const outcome = await sendJob(job, running, {
      signal: abort.signal,
      onSent: (sentBytes) => {
        const now = this.jobs.get(sourceId)?.running;
        if (now?.progressId === running.progressId) this.patch(sourceId, { running: { ...now, sentBytes } });
      },
    });
    // Another file may have been chosen meanwhile: then this answer is nobody's.
    if (this.jobs.get(sourceId)?.running?.progressId !== running.progressId) return;
    if ("aborted" in outcome) return this.patch(sourceId, { running: null });
    if ("failure" in outcome) return this.patch(sourceId, { running: null, failure: outcome.failure });
    const { summary } = outcome;
    if (isDryRun) return this.patch(sourceId, { running: null, preview: summary });
    this.patch(sourceId, { running: null, result: summary });
    this.onDone();
  }

  /** Stops what is under way; nothing of it is stored, and the file stays chosen. */
  cancel(sourceId: string): void {
    this.aborts.get(sourceId)?.abort();
  }

  /** Gives the file up. */
  dismiss(sourceId: string): void {
    this.cancel(sourceId);
    this.set(sourceId, null);
  }
}
