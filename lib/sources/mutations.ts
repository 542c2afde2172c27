import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId, newId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import { maySource } from "@/lib/sources/policy";
import type { CreateSource, RenameSource, Source } from "@/lib/sources/schema";

function requireMayEdit(scope: Scope): void {
  if (!maySource(scope.role, "edit")) throw new AppError("FORBIDDEN");
}

const inTeam = <T>(scope: Scope, tx: SqlTx | undefined, fn: (tx: SqlTx) => Promise<T>): Promise<T> =>
  tx ? fn(tx) : withTeamSql(scope, fn);

/** A new, empty source. @throws FORBIDDEN */
export async function createSource(
  scope: Scope,
  input: CreateSource,
  now: Date,
  tx?: SqlTx,
): Promise<Source> {
  requireMayEdit(scope);
  const source = { id: newId(now.getTime()), name: input.name, kind: input.kind };
  await inTeam(scope, tx, async (open) => {
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
  });
  return { ...source, imports: 0, facts: 0, latestDay: null };
}

/** @throws FORBIDDEN, NOT_FOUND */
export async function renameSource(scope: Scope, input: RenameSource, now: Date, tx?: SqlTx): Promise<void> {
  requireMayEdit(scope);
  await inTeam(scope, tx, async (open) => {
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
  });
}
