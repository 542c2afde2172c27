import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { sameDefinition, sameNumbers } from "@/lib/journeys/definition";
import { mayJourney } from "@/lib/journeys/policy";
import type { Definition, DefinitionVersion, RenameJourney, SetWindow } from "@/lib/journeys/schema";
import { rebuildJourneyRollups } from "@/lib/kpis/mutations";
import type { Scope } from "@/lib/scope";

function requireMay(scope: Scope, action: "edit" | "delete"): void {
  if (!mayJourney(scope.role, action)) throw new AppError("FORBIDDEN");
}

interface LockedJourney {
  name: string;
  windowDays: number;
  version: number;
}

/** Takes the journey for this transaction alone, so that two changes of it follow one another. @throws NOT_FOUND */
export async function lockJourney(tx: SqlTx, id: string): Promise<LockedJourney> {
  const { rows } = isId(id)
    ? await tx.query<LockedJourney>(
        `SELECT name, window_days AS "windowDays", definition_version AS version
         FROM journeys WHERE team_id = current_team() AND id = $1 FOR UPDATE`,
        [id],
      )
    : { rows: [] };
  if (!rows[0]) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return rows[0];
}

/** Stages, rules and window as they stand in this transaction. */
export async function readDefinition(tx: SqlTx, id: string): Promise<Definition> {
  const key = [id];
  const journey = await tx.query<{ windowDays: number }>(
    `SELECT window_days AS "windowDays" FROM journeys WHERE team_id = current_team() AND id = $1`,
    key,
  );
  const stages = await tx.query<Definition["stages"][number]>(
    `SELECT id, name, retention_anchor AS "retentionAnchor" FROM stages
     WHERE team_id = current_team() AND journey_id = $1 ORDER BY position, id`,
    key,
  );
  const rules = await tx.query<Definition["rules"][number]>(
    `SELECT id, stage_id AS stage, source_id AS source, match, kpi FROM stage_rules
     WHERE team_id = current_team() AND journey_id = $1 ORDER BY position, id`,
    key,
  );
  return { windowDays: journey.rows[0]!.windowDays, stages: stages.rows, rules: rules.rows };
}

/** Keeps a definition under its number. */
export async function writeVersion(
  tx: SqlTx,
  scope: Scope,
  id: string,
  { version, ...definition }: DefinitionVersion,
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO definition_versions (team_id, journey_id, version, definition, created_by_id, created_at)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
    [scope.teamId, id, version, JSON.stringify(definition), scope.userId, now],
  );
}

interface DefinitionChange {
  journey: string;
  /** for the audit: "stage.added" */
  action: string;
  /** the version the editor had before them; another one meanwhile is a CONFLICT */
  baseVersion?: number;
  now: Date;
}

/**
 * Every change of stages, rules or window goes through here: locks the journey, lets `change` write, and when the
 * definition is then another one, numbers it, keeps it, rebuilds the roll-ups (a mere name needs none) and audits it.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT, and what `change` throws
 */
export async function changeDefinition(
  scope: Scope,
  { journey, action, baseVersion, now }: DefinitionChange,
  change: (tx: SqlTx, before: Definition) => Promise<void>,
  tx?: SqlTx,
): Promise<DefinitionVersion> {
  requireMay(scope, "edit");
  return withTeamSql(
    scope,
    async (open) => {
      const { version } = await lockJourney(open, journey);
      if (baseVersion !== undefined && baseVersion !== version) {
        throw new AppError(
          "CONFLICT",
          `Somebody saved version ${version} while you worked on version ${baseVersion}. Nothing of yours is lost: save yours over it, or take theirs.`,
          { details: { definitionVersion: version } },
        );
      }
      const before = await readDefinition(open, journey);
      await change(open, before);
      const after = await readDefinition(open, journey);
      if (sameDefinition(before, after)) return { version, ...before };
      const next = { version: version + 1, ...after };
      await open.query(
        "UPDATE journeys SET definition_version = $3, updated_at = $4 WHERE team_id = $1 AND id = $2",
        [scope.teamId, journey, next.version, now],
      );
      await writeVersion(open, scope, journey, next, now);
      if (!sameNumbers(before, after)) await rebuildJourneyRollups(scope, journey, open);
      await recordAudit(
        scope,
        {
          action,
          subjectKind: "journey",
          subjectId: journey,
          before: { version, ...before },
          after: next,
          now,
        },
        open,
      );
      return next;
    },
    tx,
  );
}

/** @throws FORBIDDEN, NOT_FOUND */
export async function renameJourney(
  scope: Scope,
  input: RenameJourney,
  now: Date,
  tx?: SqlTx,
): Promise<void> {
  requireMay(scope, "edit");
  await withTeamSql(
    scope,
    async (open) => {
      const { name } = await lockJourney(open, input.journey);
      if (name === input.name) return;
      await open.query("UPDATE journeys SET name = $3, updated_at = $4 WHERE team_id = $1 AND id = $2", [
        scope.teamId,
        input.journey,
        input.name,
        now,
      ]);
      const change = { before: { name }, after: { name: input.name } };
      await recordAudit(
        scope,
        { action: "journey.renamed", subjectKind: "journey", subjectId: input.journey, ...change, now },
        open,
      );
    },
    tx,
  );
}

/** Sets the conversion window. @throws FORBIDDEN, NOT_FOUND */
export function setWindow(scope: Scope, input: SetWindow, now: Date, tx?: SqlTx): Promise<DefinitionVersion> {
  return changeDefinition(
    scope,
    { journey: input.journey, action: "journey.window_set", now },
    async (open) => {
      await open.query("UPDATE journeys SET window_days = $3 WHERE team_id = $1 AND id = $2", [
        scope.teamId,
        input.journey,
        input.windowDays,
      ]);
    },
    tx,
  );
}

/**
 * Deletes a journey with its stages, rules, numbers, open reviews and actions; facts stay in their sources.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when it has a closed review, which is a record and stays
 */
export async function deleteJourney(scope: Scope, id: string, now: Date, tx?: SqlTx): Promise<void> {
  requireMay(scope, "delete");
  await withTeamSql(
    scope,
    async (open) => {
      const { name, version } = await lockJourney(open, id);
      const key = [scope.teamId, id];
      const reviews = await open.query<{ state: string }>(
        "SELECT state FROM reviews WHERE team_id = $1 AND journey_id = $2 FOR UPDATE",
        key,
      );
      const closed = reviews.rows.filter((review) => review.state === "closed").length;
      if (closed > 0) {
        const words =
          closed === 1 ? "a closed review, which is a record" : `${closed} closed reviews, which are records`;
        throw new AppError("CONFLICT", `“${name}” has ${words}. It can't be deleted.`, {
          details: { closed },
        });
      }
      const before = {
        name,
        version,
        ...(await readDefinition(open, id)),
        reviews: reviews.rows.length,
      };
      for (const table of ["persona_counts", "stage_rollups", "score_rollups", "measure_rollups"]) {
        await open.query(`DELETE FROM ${table} WHERE team_id = $1 AND journey_id = $2`, key);
      }
      await open.query("DELETE FROM journeys WHERE team_id = $1 AND id = $2", key);
      await recordAudit(
        scope,
        { action: "journey.deleted", subjectKind: "journey", subjectId: id, before, after: null, now },
        open,
      );
    },
    tx,
  );
}
