import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { importLimits } from "@/lib/imports/limits";
import type {
  ImportList,
  ImportProgress,
  ImportRecord,
  RememberedMapping,
} from "@/lib/imports/records/schema";
import type { Mapping, Rejection, SourceKind } from "@/lib/imports/schema";
import type { Scope } from "@/lib/scope";

interface Row extends Omit<ImportRecord, "source" | "bytes" | "startedAt" | "finishedAt" | "undoneAt"> {
  sourceId: string;
  sourceName: string;
  kind: SourceKind;
  bytes: bigint;
  startedAt: Date;
  finishedAt: Date;
  undoneAt: Date | null;
}

function toRecord({ sourceId, sourceName, kind, ...row }: Row): ImportRecord {
  return {
    ...row,
    source: { id: sourceId, name: sourceName, kind },
    bytes: Number(row.bytes),
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
  };
}

/** Imports that ended, newest first, those of a condition over `i`. */
function readRecords(scope: Scope, condition: Prisma.Sql, limit: number): Promise<ImportRecord[]> {
  return withTeam(scope, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT i.id::text, i.status, i.rows, i.added, i.identical, i.changed, i.rejected, i.skipped, i.mapping, i.warnings,
        i.file_name AS "fileName", encode(i.sha256, 'hex') AS sha256, i.bytes, i.started_at AS "startedAt",
        i.finished_at AS "finishedAt", i.undone_at AS "undoneAt", s.id::text AS "sourceId", s.name AS "sourceName", s.kind,
        coalesce(creator.name, token.name) AS by, undoer.name AS "undoneBy",
        coalesce((SELECT jsonb_agg(first ORDER BY first.line) FROM (
          SELECT r.line, r."column", r.value, r.reason FROM import_rejections r
          WHERE r.team_id = i.team_id AND r.import_id = i.id ORDER BY r.line LIMIT ${importLimits.summaryRejections}) first),
          '[]') AS rejections
      FROM imports i
      JOIN sources s ON s.team_id = i.team_id AND s.id = i.source_id
      LEFT JOIN users creator ON creator.id = i.created_by_id
      LEFT JOIN users undoer ON undoer.id = i.undone_by_id
      LEFT JOIN LATERAL (
        SELECT t.name FROM audit_entries a JOIN api_tokens t ON t.team_id = a.team_id AND t.id = a.actor_token_id
        WHERE a.team_id = i.team_id AND a.subject_kind = 'import' AND a.subject_id = i.id::text AND a.action = 'import.committed'
          AND i.created_by_id IS NULL LIMIT 1) token ON true
      WHERE i.team_id = ${scope.teamId}::uuid AND i.status <> 'loading' AND ${condition}
      ORDER BY i.id DESC LIMIT ${limit}`;
    return rows.map(toRecord);
  });
}

/** One import with who and where to. @throws NOT_FOUND for an id that is not one of this team's */
export async function getImportRecord(scope: Scope, id: string): Promise<ImportRecord> {
  const [record] = isId(id) ? await readRecords(scope, Prisma.sql`i.id = ${id}::uuid`, 1) : [];
  if (!record) throw new AppError("NOT_FOUND", "There is no such import in this team.");
  return record;
}

/** A page of the imports of a source, newest first, undone ones among them. @throws NOT_FOUND the source */
export async function listImportRecords(
  scope: Scope,
  sourceId: string,
  page: { after?: string; limit: number },
): Promise<{ items: ImportRecord[]; next: string | null }> {
  await requireSource(scope, sourceId);
  const older = page.after ? Prisma.sql`AND i.id < ${page.after}::uuid` : Prisma.empty;
  const condition = Prisma.sql`i.source_id = ${sourceId}::uuid ${older}`;
  const records = await readRecords(scope, condition, page.limit + 1);
  const items = records.slice(0, page.limit);
  return { items, next: records.length > page.limit ? items.at(-1)!.id : null };
}

/** The newest import that stands of each source of the team. */
export function listLatestImports(scope: Scope): Promise<ImportRecord[]> {
  const newest = Prisma.sql`i.status = 'committed' AND i.id = (
    SELECT max(n.id::text)::uuid FROM imports n
    WHERE n.team_id = i.team_id AND n.source_id = i.source_id AND n.status = 'committed')`;
  return readRecords(scope, newest, 1000);
}

/** The same as an API answer: without what only the pages show. */
export function toSummary(record: ImportRecord): ImportList["items"][number] {
  const { source: _source, by: _by, undoneAt: _undoneAt, undoneBy: _undoneBy, ...summary } = record;
  return summary;
}

async function requireSource(scope: Scope, id: string): Promise<void> {
  const found =
    isId(id) &&
    (await withTeam(scope, (tx) =>
      tx.source.findUnique({ where: { teamId_id: { teamId: scope.teamId, id } } }),
    ));
  if (!found) throw new AppError("NOT_FOUND", "There is no such source in this team.");
}

/** Rejected rows of an import in the order of the file: `limit` of those after a line. Of a foreign import there are none. */
export async function listRejections(
  scope: Scope,
  importId: string,
  page: { afterLine: number; limit: number },
): Promise<Rejection[]> {
  if (!isId(importId)) return [];
  return withTeam(scope, (tx) =>
    tx.importRejection.findMany({
      where: { teamId: scope.teamId, importId, line: { gt: page.afterLine } },
      orderBy: { line: "asc" },
      take: page.limit,
      select: { line: true, column: true, value: true, reason: true },
    }),
  );
}

/** How far the import is that reports under this id; null before its first report and after its end. */
export async function findImportProgress(scope: Scope, id: string): Promise<ImportProgress | null> {
  if (!isId(id)) return null;
  const row = await withTeam(scope, (tx) =>
    tx.importProgress.findUnique({ where: { teamId_id: { teamId: scope.teamId, id } } }),
  );
  return row && { phase: row.phase as ImportProgress["phase"], rows: row.rows, bytes: Number(row.bytes) };
}

/** The mapping last used for files with this header; null: none yet. @throws NOT_FOUND the source */
export async function findRememberedMapping(
  scope: Scope,
  sourceId: string,
  fingerprint: string,
): Promise<RememberedMapping | null> {
  await requireSource(scope, sourceId);
  const row = await withTeam(scope, (tx) =>
    tx.rememberedMapping.findUnique({
      where: { teamId_sourceId_fingerprint: { teamId: scope.teamId, sourceId, fingerprint } },
    }),
  );
  return row && { mapping: row.mapping as unknown as Mapping, usedAt: row.usedAt.toISOString() };
}
