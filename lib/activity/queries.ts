import "server-only";
import { withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { atLeast } from "@/lib/roles";
import type { Scope } from "@/lib/scope";
import type { AuditEntry, AuditPage } from "./schema";

const PAGE = 50;
/** Sorts after every UUID version 7 of this age of the world. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** A page of a team's audit log after a cursor (an entry's id; null: from the newest). @throws FORBIDDEN below admin */
export async function listAudit(scope: Scope, after: string | null): Promise<AuditPage> {
  if (!atLeast(scope.role, "admin")) throw new AppError("FORBIDDEN");
  const rows = await withTeam(
    scope,
    (tx) => tx.$queryRaw<AuditEntry[]>`
      SELECT a.id, a.at, coalesce(u.name, t.name) AS actor, a.actor_token_id IS NOT NULL AS "byToken",
        a.action, a.subject_kind AS "subjectKind", a.before, a.after
      FROM audit_entries a
      LEFT JOIN users u ON u.id = a.actor_user_id
      LEFT JOIN api_tokens t ON t.team_id = a.team_id AND t.id = a.actor_token_id
      WHERE a.team_id = ${scope.teamId}::uuid AND a.id < ${after ?? LAST_ID}::uuid
      ORDER BY a.id DESC LIMIT ${PAGE + 1}`,
  );
  const entries = rows.slice(0, PAGE);
  return { entries, next: rows.length > PAGE ? entries.at(-1)!.id : null };
}
