import "server-only";
import { runSql, type SqlTx, type Tx } from "@/lib/db";
import { newId } from "@/lib/ids";

/** Whose team, and who in it: a Scope, or what there is of one while a team is being made or joined. */
interface Actor {
  readonly teamId: string;
  readonly userId: string | null;
  readonly tokenId: string | null;
}

interface AuditedChange {
  /** verb and object, in the past: "import.committed", "member.removed" */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** null: there was nothing before (or there is nothing after) */
  before: unknown;
  after: unknown;
  now: Date;
}

/** Writes who did what, in the transaction of the change itself, so that neither can be without the other. */
export async function recordAudit(scope: Actor, change: AuditedChange, tx: Tx | SqlTx): Promise<void> {
  await runSql(
    tx,
    `INSERT INTO audit_entries (team_id, id, at, actor_user_id, actor_token_id, action, subject_kind, subject_id, before, after)
     VALUES ($1::uuid, $2::uuid, $3::timestamptz, $4::uuid, $5::uuid, $6, $7, $8, $9::jsonb, $10::jsonb)`,
    [
      scope.teamId,
      newId(change.now.getTime()),
      change.now.toISOString(),
      scope.userId,
      scope.tokenId,
      change.action,
      change.subjectKind,
      change.subjectId,
      change.before === null ? null : JSON.stringify(change.before),
      change.after === null ? null : JSON.stringify(change.after),
    ],
  );
}
