import "server-only";
import { createHash, type Hash } from "node:crypto";
import { type SqlTx, withTeamUpload } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { openFacts, sealFacts, TermDictionary } from "@/lib/facts/loading/mutations";
import { newId } from "@/lib/ids";
import { CsvError } from "@/lib/imports/csv-error";
import { importLimits } from "@/lib/imports/limits";
import { MappingError } from "@/lib/imports/mapping-error";
import { requireMayImport } from "@/lib/imports/policy";
import { startProgress } from "@/lib/imports/progress/mutations";
import { commitImport, registerImport } from "@/lib/imports/records/mutations";
import { loadRows, type Tally } from "@/lib/imports/rows/mutations";
import { UploadBody } from "@/lib/imports/running/body";
import {
  chooseMapping,
  findSameFile,
  futureWarning,
  getLockedSource,
  requireStillMember,
} from "@/lib/imports/running/queries";
import type { ImportSummary } from "@/lib/imports/schema";
import type { Scope } from "@/lib/scope";

type ImportPhase = "reading" | "merging" | "counting";

export interface ImportRequest {
  sourceId: string;
  fileName: string;
  /** undefined: the one remembered for this header, else detected */
  mapping: unknown;
  dryRun: boolean;
  body: ReadableStream<Uint8Array>;
  /** what the client said the body would be; null: it said nothing */
  announcedBytes: number | null;
  /** hex */
  announcedSha256: string | null;
  /** under which progress is shown; null: nobody watches */
  progressId: string | null;
  /** told when reading, merging and counting begin, for measuring */
  onPhase?: (phase: ImportPhase) => void;
  now: () => Date;
}

/** Thrown to roll back what went well: a dry run, a refusal. */
class RolledBack extends Error {
  constructor(readonly summary: ImportSummary) {
    super("rolled back");
  }
}

function checkReceived(body: UploadBody, sha256: string, request: ImportRequest): void {
  if (request.announcedBytes !== null && body.bytes !== request.announcedBytes) {
    throw new AppError(
      "INVALID",
      `Only ${body.bytes} of ${request.announcedBytes} bytes arrived, so nothing was stored. Send the file again.`,
    );
  }
  if (request.announcedSha256 !== null && sha256 !== request.announcedSha256) {
    throw new AppError(
      "INVALID",
      "The file that arrived is not the one announced: its SHA-256 differs from Content-Digest. Nothing was stored; send it again.",
    );
  }
}

/**
 * Takes one file into a source: all of it or nothing, in one transaction, with the KPIs counted anew before it commits. A dry
 * run does the same and is rolled back, so its summary can't differ.
 * @throws FORBIDDEN below editor; NOT_FOUND the source; INVALID what is wrong with the file or the mapping, and what to do; LIMIT too large;
 * INVALID with `details.summary` when too many rows were rejected
 */
export async function runImport(scope: Scope, request: ImportRequest): Promise<ImportSummary> {
  requireMayImport(scope);
  const progress = startProgress(scope, request.progressId, request.now);
  const digest = createHash("sha256");
  const body = new UploadBody(request.body, (chunk) => digest.update(chunk));
  try {
    let current: ImportPhase | null = null;
    const report = (phase: ImportPhase, rows: number, bytes: number) => {
      if (phase !== current) request.onPhase?.(phase);
      current = phase;
      progress.report(phase, rows, bytes);
    };
    return await withTeamUpload(scope, (tx) => runInside(tx, scope, request, { body, digest }, report));
  } catch (error) {
    if (error instanceof RolledBack) {
      if (request.dryRun || error.summary.status === "duplicate") return error.summary;
      throw refusal(error.summary);
    }
    if (error instanceof CsvError)
      throw new AppError("INVALID", error.message, {
        details: { line: error.line, column: error.column },
        cause: error,
      });
    if (error instanceof MappingError)
      throw new AppError("INVALID", error.message, {
        details: { field: error.field, column: error.column },
        cause: error,
      });
    throw error;
  } finally {
    body.release();
    await progress.end();
  }
}

function refusal(summary: ImportSummary): AppError {
  const { rejected, rows } = summary;
  const first = summary.rejections[0];
  const where = first
    ? ` The first: line ${first.line}${first.column ? `, column “${first.column}”` : ""}: ${first.reason}.`
    : "";
  return new AppError(
    "INVALID",
    `${rejected.toLocaleString("en")} of ${rows.toLocaleString("en")} rows can't be read, so nothing was imported.${where} Correct the mapping or the file, or allow more rejected rows.`,
    { details: { summary } },
  );
}

async function runInside(
  tx: SqlTx,
  scope: Scope,
  request: ImportRequest,
  { body, digest }: { body: UploadBody; digest: Hash },
  report: (phase: ImportPhase, rows: number, bytes: number) => void,
): Promise<ImportSummary> {
  const source = await getLockedSource(tx, request.sourceId);
  const startedAt = request.now();
  const sample = await body.sample();
  if (sample.whole) checkReceived(body, digest.copy().digest("hex"), request);
  const chosen = await chooseMapping(tx, scope, source, sample, request.mapping);
  const importId = newId(startedAt.getTime());
  const no = await registerImport(tx, scope, source, importId, chosen, request.fileName, startedAt);
  const loader = await openFacts(tx, no);
  const terms = await TermDictionary.load(tx, source.id);
  let tally: Tally;
  try {
    const onRows = (rows: number, bytes: number) => report("reading", rows, bytes);
    tally = await loadRows({ tx, scope, source, importId, chosen, body, loader, terms, onRows });
  } catch (error) {
    loader.abort(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  const sha256 = digest.digest("hex");
  checkReceived(body, sha256, request);
  const known = {
    id: importId,
    fileName: request.fileName,
    sha256,
    bytes: body.bytes,
    mapping: chosen.mapping,
    startedAt: startedAt.toISOString(),
    warnings: chosen.warnings,
    rows: tally.rows,
    rejected: tally.rejected,
    skipped: tally.skipped,
    rejections: tally.firstRejections,
  };
  const same = await findSameFile(tx, source.id, sha256);
  if (same) {
    const identical = tally.rows - tally.rejected - tally.skipped;
    const warnings = ["This very file was imported before; nothing was added."];
    throw new RolledBack({
      ...known,
      ...same,
      status: "duplicate",
      added: 0,
      identical,
      changed: 0,
      rejections: [],
      warnings,
    });
  }
  if (tally.rejected > tally.rows * (chosen.mapping.maxRejectedShare ?? importLimits.rejectedShare)) {
    throw new RolledBack({ ...known, status: "refused", added: 0, identical: 0, changed: 0 });
  }
  report("merging", tally.rows, body.bytes);
  await terms.save(tx, scope.teamId);
  const sealed = await sealFacts(tx, no, chosen.mapping.changed === "update");
  const future = source.kind === "measures" ? null : await futureWarning(tx, no, startedAt);
  const summary: ImportSummary = {
    ...known,
    ...sealed,
    warnings: future === null ? chosen.warnings : [...chosen.warnings, future],
    status: request.dryRun ? "preview" : "committed",
    added: loader.count - sealed.identical - sealed.changed,
  };
  if (request.dryRun) throw new RolledBack(summary);
  await requireStillMember(tx, scope);
  report("counting", tally.rows, body.bytes);
  return commitImport(tx, scope, source, no, { ...summary, finishedAt: request.now().toISOString() }, chosen);
}
