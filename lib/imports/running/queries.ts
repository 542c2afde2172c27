import "server-only";
import type { SqlTx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { completeMapping, detectMapping } from "@/lib/imports/detect-mapping";
import { headerFingerprint } from "@/lib/imports/header-fingerprint";
import { mayImport } from "@/lib/imports/policy";
import { type ImportSummary, type Mapping, mappingSchema, type SourceKind } from "@/lib/imports/schema";
import { type Delimiter, type Sniffed, sniff } from "@/lib/imports/sniff";
import { textProblem } from "@/lib/plain-text";
import { roles } from "@/lib/roles";
import type { Scope } from "@/lib/scope";

export interface LockedSource {
  id: string;
  kind: SourceKind;
}

const lockWaitSeconds = 60;

/**
 * One import or undo of a source at a time; held until the transaction ends.
 * @throws CONFLICT when another one lasts too long to wait for
 */
export async function lockSource(tx: SqlTx, sourceId: string): Promise<void> {
  await tx.query(`SET LOCAL lock_timeout = '${lockWaitSeconds}s'`);
  try {
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [sourceId]);
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== "55P03") throw cause;
    throw new AppError(
      "CONFLICT",
      "Another file is being taken into this source. Nothing was stored; send yours when that is done.",
      { cause },
    );
  }
  await tx.query("SET LOCAL lock_timeout = 0");
}

/** @throws NOT_FOUND for a source that is not this team's */
export async function getLockedSource(tx: SqlTx, sourceId: string): Promise<LockedSource> {
  const { rows } = await tx.query<LockedSource>(
    "SELECT id, kind FROM sources WHERE team_id = current_team() AND id = $1",
    [sourceId],
  );
  if (!rows[0]) throw new AppError("NOT_FOUND", "There is no such source in this team.");
  await lockSource(tx, sourceId);
  return rows[0];
}

/** How a file will be read: decided once, before the first row, and stored with the import. */
export interface ChosenMapping {
  mapping: Mapping;
  header: string[];
  delimiter: Delimiter;
  fingerprint: string;
  warnings: string[];
}

async function rememberedMapping(tx: SqlTx, sourceId: string, fingerprint: string): Promise<unknown> {
  const { rows } = await tx.query<{ mapping: unknown }>(
    "SELECT mapping FROM remembered_mappings WHERE team_id = current_team() AND source_id = $1 AND fingerprint = $2",
    [sourceId, fingerprint],
  );
  return rows[0]?.mapping;
}

function parseMapping(kind: SourceKind, value: unknown): Mapping {
  const problem = textProblem(value);
  if (problem) throw new AppError("INVALID", problem);
  const result = mappingSchema(kind).safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  const first = issues[0]!;
  throw new AppError(
    "INVALID",
    `The mapping is not right: ${first.path ? `${first.path}: ` : ""}${first.message}`,
    { details: { issues } },
  );
}

/** The given mapping, else the one remembered for this header, else what the file itself makes certain. */
export async function chooseMapping(
  tx: SqlTx,
  scope: Scope,
  source: LockedSource,
  sample: { bytes: Uint8Array; whole: boolean },
  given: unknown,
): Promise<ChosenMapping> {
  const sniffed = sniff(sample.bytes, sample.whole);
  if (!sniffed.ok) throw new AppError("INVALID", sniffed.reason);
  const fingerprint = headerFingerprint(sniffed.header);
  const told = given ?? (await rememberedMapping(tx, source.id, fingerprint));
  const decided =
    told === undefined
      ? detected(source.kind, sniffed, scope)
      : completed(source.kind, parseMapping(source.kind, told), sniffed, scope);
  const delimiter = decided.delimiter ?? sniffed.delimiter;
  return { mapping: decided, header: sniffed.header, delimiter, fingerprint, warnings: sniffed.warnings };
}

function refuseAmbiguous(ambiguities: { column: string | null; question: string }[]): void {
  if (ambiguities.length === 0) return;
  const questions = ambiguities.map((ambiguity) => ambiguity.question).join(" ");
  throw new AppError(
    "INVALID",
    `This file can be read in more than one way. ${questions} Send a mapping that says so.`,
    { details: { ambiguities } },
  );
}

function detected(kind: SourceKind, sniffed: Sniffed, scope: Scope): Mapping {
  const { mapping, ambiguities } = detectMapping(kind, sniffed, { timeZone: scope.team.timeZone });
  refuseAmbiguous(ambiguities);
  return parseMapping(kind, mapping);
}

function completed(kind: SourceKind, mapping: Mapping, sniffed: Sniffed, scope: Scope): Mapping {
  const { mapping: whole, ambiguities } = completeMapping(kind, mapping, sniffed, {
    timeZone: scope.team.timeZone,
  });
  refuseAmbiguous(ambiguities);
  return whole;
}

/** The live import of these very bytes into this source, null when there is none. */
export async function findSameFile(
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
 * Whoever began the import may still: a member may have been removed, or a token revoked, while the file came in.
 * @throws FORBIDDEN
 */
export async function requireStillMember(tx: SqlTx, scope: Scope): Promise<void> {
  const { rowCount } = scope.tokenId
    ? await tx.query(
        "SELECT 1 FROM api_tokens WHERE team_id = current_team() AND id = $1 AND revoked_at IS NULL",
        [scope.tokenId],
      )
    : await tx.query(
        "SELECT 1 FROM memberships WHERE team_id = current_team() AND user_id = $1 AND role = ANY($2)",
        [scope.userId, roles.filter(mayImport)],
      );
  if (!rowCount)
    throw new AppError("FORBIDDEN", "You may no longer import into this team. Nothing was stored.");
}

const dayMs = 86_400_000;

/**
 * A sentence when an import's latest row lies in the future: one mistyped year would make every conversion look final, since
 * numbers count as known up to the latest row. null: it doesn't.
 */
export async function futureWarning(tx: SqlTx, importNo: string, now: Date): Promise<string | null> {
  const { rows } = await tx.query<{ latest: Date | null }>(
    "SELECT greatest(last_at, last_day::timestamptz) AS latest FROM imports WHERE team_id = current_team() AND no = $1",
    [importNo],
  );
  const latest = rows[0]?.latest;
  if (!latest || latest.getTime() <= now.getTime() + dayMs) return null;
  return `The latest row is of ${latest.toISOString().slice(0, 10)}, which is still to come. Numbers count as final up to the latest row: check the column with the dates.`;
}
