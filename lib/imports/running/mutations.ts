import "server-only";
import { createHash, type Hash } from "node:crypto";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { type FactLoader, openFacts, sealFacts, TermDictionary } from "@/lib/facts/loading/mutations";
import { newId } from "@/lib/ids";
import { CsvError } from "@/lib/imports/csv-error";
import { createCsvParser } from "@/lib/imports/csv-parser";
import { importLimits } from "@/lib/imports/limits";
import { MappingError } from "@/lib/imports/mapping-error";
import { createNormaliser } from "@/lib/imports/normalise";
import { requireMayImport } from "@/lib/imports/policy";
import { startProgress } from "@/lib/imports/progress/mutations";
import { UploadBody } from "@/lib/imports/running/body";
import {
  type ChosenMapping,
  chooseMapping,
  getLockedSource,
  type LockedSource,
} from "@/lib/imports/running/queries";
import { createRowEncoder, signedKey } from "@/lib/imports/running/row-encoder";
import { emptySideRows, isFull, type SideRows } from "@/lib/imports/running/side-rows";
import type { ImportSummary, Rejection } from "@/lib/imports/schema";
import { rebuildSourceRollups } from "@/lib/kpis/mutations";
import { touchedByImport } from "@/lib/kpis/touched/queries";
import { createPseudonymiser } from "@/lib/pseudonym";
import type { Scope } from "@/lib/scope";

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
  now: () => Date;
}

interface Tally {
  rows: number;
  rejected: number;
  skipped: number;
  firstRejections: Rejection[];
}

/** Thrown to roll back what went well: a dry run, a refusal. */
class RolledBack extends Error {
  constructor(readonly summary: ImportSummary) {
    super("rolled back");
  }
}

async function saveSideRows(tx: SqlTx, scope: Scope, importId: string, side: SideRows): Promise<void> {
  if (side.rejections.length > 0) {
    await tx.query(
      `INSERT INTO import_rejections (team_id, import_id, line, "column", value, reason)
       SELECT $1, $2, * FROM unnest($3::int[], $4::text[], $5::text[], $6::text[])`,
      [
        scope.teamId,
        importId,
        side.rejections.map((r) => r.line),
        side.rejections.map((r) => r.column),
        side.rejections.map((r) => r.value),
        side.rejections.map((r) => r.reason),
      ],
    );
  }
  if (side.comments.size > 0) {
    await tx.query(
      `INSERT INTO response_comments (team_id, import_id, row_key, text)
       SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[]) ON CONFLICT (team_id, import_id, row_key) DO UPDATE SET text = excluded.text`,
      [scope.teamId, importId, [...side.comments.keys()].map(String), [...side.comments.values()]],
    );
  }
  side.rejections = [];
  side.comments = new Map();
}

interface Load {
  tx: SqlTx;
  scope: Scope;
  source: LockedSource;
  importId: string;
  chosen: ChosenMapping;
  body: UploadBody;
  loader: FactLoader;
  terms: TermDictionary;
  onRows(rows: number, bytes: number): void;
}

/** Streams the body into the facts table. One pass: what is in memory is a chunk, a buffer and the side rows. */
async function loadRows(load: Load): Promise<Tally> {
  const { tx, scope, source, chosen, body, loader, terms } = load;
  const tally: Tally = { rows: 0, rejected: 0, skipped: 0, firstRejections: [] };
  const side = emptySideRows();
  const encode = createRowEncoder({
    pseudonymise: createPseudonymiser(scope.teamId),
    term: (field, text) => terms.number(field, text),
  });
  const normalise = createNormaliser(source.kind, chosen.mapping, chosen.header, {
    timeZone: scope.team.timeZone,
  });
  let headerSeen = false;
  const parser = createCsvParser({
    delimiter: chosen.delimiter,
    onRecord: (fields, line) => {
      if (!headerSeen) {
        headerSeen = true;
        return;
      }
      tally.rows++;
      const result = normalise(fields, line);
      if (result.outcome === "fact") {
        const row = encode(result);
        loader.add(row);
        if (result.comment !== null) side.comments.set(signedKey(row), result.comment);
      } else if (result.outcome === "skipped") tally.skipped++;
      else {
        tally.rejected++;
        const { column, value, reason } = result;
        const rejection = { line, column, value, reason };
        side.rejections.push(rejection);
        if (tally.firstRejections.length < importLimits.summaryRejections)
          tally.firstRejections.push(rejection);
      }
    },
  });
  for await (const chunk of body.chunks()) {
    if (chunk.includes(0))
      throw new AppError(
        "INVALID",
        "The file contains binary zeros, so it is not plain text. Save it as CSV (UTF-8) and upload that.",
      );
    parser.push(chunk);
    if (tally.rows > importLimits.rows) {
      throw new AppError(
        "LIMIT",
        `The file has more than ${importLimits.rows.toLocaleString("en")} rows. Split it, for example by month.`,
        { status: 413 },
      );
    }
    terms.assertWithin(importLimits.dictionaryValues);
    await loader.flush();
    if (isFull(side)) {
      await loader.pause();
      await saveSideRows(tx, scope, load.importId, side);
    }
    load.onRows(tally.rows, body.bytes);
  }
  parser.end();
  await loader.pause();
  await saveSideRows(tx, scope, load.importId, side);
  return tally;
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

async function findSameFile(
  tx: SqlTx,
  sourceId: string,
  sha256: string,
): Promise<{ id: string; mapping: ImportSummary["mapping"] } | null> {
  const { rows } = await tx.query<{ id: string; mapping: ImportSummary["mapping"] }>(
    `SELECT id, mapping FROM imports WHERE team_id = current_team() AND source_id = $1 AND sha256 = decode($2, 'hex') AND status = 'committed'`,
    [sourceId, sha256],
  );
  return rows[0] ?? null;
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
    return await withTeamSql(scope, (tx) => runInside(tx, scope, request, { body, digest }, progress.report));
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
  report: (phase: string, rows: number, bytes: number) => void,
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
  };
  const none = {
    rows: tally.rows,
    added: 0,
    identical: 0,
    changed: 0,
    rejected: 0,
    skipped: 0,
    rejections: [],
  };
  const same = await findSameFile(tx, source.id, sha256);
  if (same) {
    const warnings = ["This very file was imported before; nothing was added."];
    const { rejected, skipped } = tally;
    const again = { identical: tally.rows - rejected - skipped, rejected, skipped };
    throw new RolledBack({
      ...known,
      ...none,
      id: same.id,
      mapping: same.mapping,
      status: "duplicate",
      ...again,
      warnings,
    });
  }
  if (
    tally.rows > 0 &&
    tally.rejected / tally.rows > (chosen.mapping.maxRejectedShare ?? importLimits.rejectedShare)
  ) {
    const counts = { rejected: tally.rejected, skipped: tally.skipped, rejections: tally.firstRejections };
    throw new RolledBack({ ...known, ...none, ...counts, status: "refused", warnings: chosen.warnings });
  }
  report("merging", tally.rows, body.bytes);
  await terms.save(tx, scope.teamId);
  const sealed = await sealFacts(tx, no, chosen.mapping.changed === "update");
  const summary: ImportSummary = {
    ...known,
    status: request.dryRun ? "preview" : "committed",
    rows: tally.rows,
    added: loader.count - sealed.identical - sealed.changed,
    ...sealed,
    rejected: tally.rejected,
    skipped: tally.skipped,
    rejections: tally.firstRejections,
    warnings: chosen.warnings,
  };
  if (request.dryRun) throw new RolledBack(summary);
  report("counting", tally.rows, body.bytes);
  return commitImport(tx, scope, source, no, { ...summary, finishedAt: request.now().toISOString() }, chosen);
}

async function registerImport(
  tx: SqlTx,
  scope: Scope,
  source: LockedSource,
  id: string,
  chosen: ChosenMapping,
  fileName: string,
  startedAt: Date,
): Promise<string> {
  const scale = "scale" in chosen.mapping ? chosen.mapping.scale : [null, null];
  const { rows } = await tx.query<{ no: string }>(
    `INSERT INTO imports (team_id, id, source_id, file_name, sha256, bytes, status, mapping, updates, scale_min, scale_max,
       rows, added, identical, changed, rejected, skipped, warnings, started_at, finished_at, created_by_id)
     VALUES ($1, $2, $3, $4, '', 0, 'loading', $5, $6, $7, $8, 0, 0, 0, 0, 0, 0, $9, $10, $10, $11) RETURNING no`,
    [
      scope.teamId,
      id,
      source.id,
      fileName,
      JSON.stringify(chosen.mapping),
      chosen.mapping.changed === "update",
      scale[0],
      scale[1],
      JSON.stringify(chosen.warnings),
      startedAt,
      scope.userId,
    ],
  );
  return rows[0]!.no;
}

async function commitImport(
  tx: SqlTx,
  scope: Scope,
  source: LockedSource,
  no: string,
  summary: ImportSummary,
  chosen: ChosenMapping,
): Promise<ImportSummary> {
  await tx.query(
    `UPDATE imports SET status = 'committed', sha256 = decode($2, 'hex'), bytes = $3, rows = $4, added = $5, identical = $6,
       changed = $7, rejected = $8, skipped = $9, finished_at = $10 WHERE team_id = current_team() AND no = $1`,
    [
      no,
      summary.sha256,
      summary.bytes,
      summary.rows,
      summary.added,
      summary.identical,
      summary.changed,
      summary.rejected,
      summary.skipped,
      summary.finishedAt,
    ],
  );
  await tx.query(
    `INSERT INTO remembered_mappings (team_id, source_id, fingerprint, mapping, used_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (team_id, source_id, fingerprint) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
    [scope.teamId, source.id, chosen.fingerprint, JSON.stringify(chosen.mapping), summary.finishedAt],
  );
  const touched = summary.changed > 0 ? null : await touchedByImport(tx, source.id, no);
  if (touched !== "nothing") await rebuildSourceRollups(scope, source.id, touched, tx);
  const { mapping: _, rejections: __, ...after } = summary;
  const now = new Date(summary.finishedAt!);
  await recordAudit(
    scope,
    { action: "import.committed", subjectKind: "import", subjectId: summary.id, before: null, after, now },
    tx,
  );
  return summary;
}
