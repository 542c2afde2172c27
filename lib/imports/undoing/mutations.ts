import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { dropFacts } from "@/lib/facts/loading/mutations";
import { requireMayImport } from "@/lib/imports/policy";
import { lockSource } from "@/lib/imports/running/queries";
import { lockJourneys, rebuildSourceRollups } from "@/lib/kpis/mutations";
import type { Scope } from "@/lib/scope";

/**
 * Removes an import whole: its facts, comments and rejected rows; what it had replaced stands again, and the KPIs are as if it
 * had never been. Its record stays, marked undone.
 * @throws FORBIDDEN below editor; NOT_FOUND; CONFLICT when it is undone already
 */
export async function undoImport(scope: Scope, importId: string, now: Date): Promise<void> {
  requireMayImport(scope);
  await withTeamSql(scope, async (tx) => {
    const found = await tx.query<{ source_id: string }>(
      "SELECT source_id FROM imports WHERE team_id = current_team() AND id = $1",
      [importId],
    );
    const sourceId = found.rows[0]?.source_id;
    if (!sourceId) throw new AppError("NOT_FOUND", "There is no such import in this team.");
    await lockSource(tx, sourceId);
    // Read again under the lock: another tab may have undone it while we waited.
    const { rows } = await tx.query<{ no: string; status: string; file_name: string }>(
      "SELECT no, status, file_name FROM imports WHERE team_id = current_team() AND id = $1",
      [importId],
    );
    const { no, status, file_name: fileName } = rows[0]!;
    if (status !== "committed") throw new AppError("CONFLICT", "This import is undone already.");
    // Before the facts: a rule change holds its journey while it reads them.
    await lockJourneys(tx);
    await dropFacts(tx, no);
    await tx.query("DELETE FROM import_rejections WHERE team_id = current_team() AND import_id = $1", [
      importId,
    ]);
    await tx.query("DELETE FROM response_comments WHERE team_id = current_team() AND import_id = $1", [
      importId,
    ]);
    await tx.query(
      "UPDATE imports SET undone_at = $2, undone_by_id = $3 WHERE team_id = current_team() AND id = $1",
      [importId, now, scope.userId],
    );
    await rebuildSourceRollups(scope, sourceId, null, tx);
    const subject = { subjectKind: "import", subjectId: importId };
    await recordAudit(
      scope,
      { action: "import.undone", ...subject, before: { fileName }, after: null, now },
      tx,
    );
  });
}
