import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import type { SqlTx } from "@/lib/db";
import type { ChosenMapping, LockedSource } from "@/lib/imports/running/queries";
import type { ImportSummary } from "@/lib/imports/schema";
import { rebuildSourceRollups } from "@/lib/kpis/mutations";
import { touchedByImport } from "@/lib/kpis/touched/queries";
import type { Scope } from "@/lib/scope";

/** The row of an import that is about to be read; returns the number its facts table is called by. */
export async function registerImport(
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

/**
 * Writes down what an import did, counts the journeys that read its source anew, and remembers its mapping for the next file
 * with this header.
 */
export async function commitImport(
  tx: SqlTx,
  scope: Scope,
  source: LockedSource,
  no: string,
  summary: ImportSummary,
  chosen: ChosenMapping,
): Promise<ImportSummary> {
  await tx.query(
    `UPDATE imports SET status = 'committed', sha256 = decode($2, 'hex'), bytes = $3, rows = $4, added = $5, identical = $6,
       changed = $7, rejected = $8, skipped = $9, finished_at = $10, warnings = $11 WHERE team_id = current_team() AND no = $1`,
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
      JSON.stringify(summary.warnings),
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
