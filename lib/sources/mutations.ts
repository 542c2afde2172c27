import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId, newId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import { maySource, type SourceAction } from "@/lib/sources/policy";
import type { CreateSource, RenameSource, Source } from "@/lib/sources/schema";

function requireMay(scope: Scope, action: SourceAction): void {
  if (!maySource(scope.role, action)) throw new AppError("FORBIDDEN");
}

/** A new, empty source. @throws FORBIDDEN */
export async function createSource(
  scope: Scope,
  input: CreateSource,
  now: Date,
  tx?: SqlTx,
): Promise<Source> {
  requireMay(scope, "edit");
  const source = { id: newId(now.getTime()), name: input.name, kind: input.kind };
  await withTeamSql(
    scope,
    async (open) => {
      await open.query(
        "INSERT INTO sources (team_id, id, name, kind, created_by_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        [scope.teamId, source.id, source.name, source.kind, scope.userId, now],
      );
      await recordAudit(
        scope,
        {
          action: "source.created",
          subjectKind: "source",
          subjectId: source.id,
          before: null,
          after: source,
          now,
        },
        open,
      );
    },
    tx,
  );
  return { ...source, imports: 0, facts: 0, latestDay: null };
}

/** @throws FORBIDDEN, NOT_FOUND */
export async function renameSource(scope: Scope, input: RenameSource, now: Date, tx?: SqlTx): Promise<void> {
  requireMay(scope, "edit");
  await withTeamSql(
    scope,
    async (open) => {
      const key = [scope.teamId, input.source];
      const { rows } = isId(input.source)
        ? await open.query<{ name: string }>(
            "SELECT name FROM sources WHERE team_id = $1 AND id = $2 FOR NO KEY UPDATE",
            key,
          )
        : { rows: [] };
      const before = rows[0];
      if (!before) throw new AppError("NOT_FOUND", "There is no such source in this team.");
      if (before.name === input.name) return;
      await open.query("UPDATE sources SET name = $3 WHERE team_id = $1 AND id = $2", [...key, input.name]);
      const change = { before, after: { name: input.name } };
      await recordAudit(
        scope,
        { action: "source.renamed", subjectKind: "source", subjectId: input.source, ...change, now },
        open,
      );
    },
    tx,
  );
}

/** A source that nobody imports into or writes rules about until the transaction ends. @throws NOT_FOUND, CONFLICT */
async function lockUnused(scope: Scope, id: string, tx: SqlTx): Promise<{ name: string; kind: string }> {
  const key = [scope.teamId, id];
  try {
    const { rows } = await tx.query<{ name: string; kind: string }>(
      "SELECT name, kind FROM sources WHERE team_id = $1 AND id = $2 FOR UPDATE NOWAIT",
      key,
    );
    if (rows[0]) return rows[0];
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== "55P03") throw cause;
    throw new AppError(
      "CONFLICT",
      "A file is being imported into this source, or a rule about it saved. Try again when that is done.",
      { cause },
    );
  }
  throw new AppError("NOT_FOUND", "There is no such source in this team.");
}

/** @throws CONFLICT that says what stands in the way of deleting a source, and what to do first */
async function requireUnused(scope: Scope, id: string, name: string, tx: SqlTx): Promise<void> {
  const key = [scope.teamId, id];
  const { rows: imports } = await tx.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM imports WHERE team_id = $1 AND source_id = $2 AND status = 'committed'",
    key,
  );
  const { count } = imports[0]!;
  if (count > 0) {
    const words = count === 1 ? "an import. Undo it first." : `${count} imports. Undo them first.`;
    throw new AppError("CONFLICT", `“${name}” holds the data of ${words}`, { details: { imports: count } });
  }
  const { rows: journeys } = await tx.query<{ name: string }>(
    `SELECT j.name FROM journeys j WHERE j.team_id = $1 AND EXISTS (
       SELECT FROM stage_rules r WHERE r.team_id = j.team_id AND r.journey_id = j.id AND r.source_id = $2)
     ORDER BY lower(j.name), j.id`,
    key,
  );
  if (journeys.length === 0) return;
  const names = journeys.map((journey) => `“${journey.name}”`).join(", ");
  throw new AppError(
    "CONFLICT",
    `Rules of ${names} ask for “${name}”. Remove them under “What counts” first.`,
    {
      details: { journeys: journeys.length },
    },
  );
}

/**
 * Removes a source that holds nothing, with the records of its undone imports and the mappings remembered for it.
 * @throws FORBIDDEN, NOT_FOUND; CONFLICT while an import of it stands or a rule asks for it
 */
export async function deleteSource(scope: Scope, id: string, now: Date, tx?: SqlTx): Promise<void> {
  requireMay(scope, "delete");
  if (!isId(id)) throw new AppError("NOT_FOUND", "There is no such source in this team.");
  await withTeamSql(
    scope,
    async (open) => {
      const before = await lockUnused(scope, id, open);
      await requireUnused(scope, id, before.name, open);
      await open.query("DELETE FROM sources WHERE team_id = $1 AND id = $2", [scope.teamId, id]);
      await recordAudit(
        scope,
        { action: "source.deleted", subjectKind: "source", subjectId: id, before, after: null, now },
        open,
      );
    },
    tx,
  );
}
