import "server-only";
import type { SqlTx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { maxStages } from "@/lib/journeys/limits";
import { changeDefinition } from "@/lib/journeys/mutations";
import type { Definition, DefinitionVersion } from "@/lib/journeys/schema";
import { moveItem } from "@/lib/journeys/stages/reorder";
import type { AddStage, MoveStage, RemoveStage, RenameStage, SetAnchor } from "@/lib/journeys/stages/schema";
import type { Scope } from "@/lib/scope";

/** @throws NOT_FOUND for a stage that is not one of this journey's */
function requireStage(definition: Definition, stage: string): number {
  const index = definition.stages.findIndex((candidate) => candidate.id === stage);
  if (index < 0) throw new AppError("NOT_FOUND", "There is no such stage in this journey.");
  return index;
}

/** Numbers the stages 0, 1, 2 … in this order. */
async function writeOrder(scope: Scope, ids: string[], tx: SqlTx): Promise<void> {
  await tx.query(
    `UPDATE stages s SET position = o.position - 1
     FROM unnest($2::uuid[]) WITH ORDINALITY AS o(id, position)
     WHERE s.team_id = $1 AND s.id = o.id AND s.position <> o.position - 1`,
    [scope.teamId, ids],
  );
}

/**
 * Adds a stage, at the end or where `position` says.
 * @returns the new definition version and the stage's id
 * @throws FORBIDDEN, NOT_FOUND, INVALID when the journey has all the stages it may have
 */
export async function addStage(
  scope: Scope,
  input: AddStage,
  now: Date,
  tx?: SqlTx,
): Promise<DefinitionVersion & { stage: string }> {
  const stage = newId(now.getTime());
  const version = await changeDefinition(
    scope,
    { journey: input.journey, action: "stage.added", now },
    async (open, { stages }) => {
      if (stages.length >= maxStages)
        throw new AppError("INVALID", `A journey has at most ${maxStages} stages.`);
      const ids = stages.map((existing) => existing.id);
      await open.query(
        `INSERT INTO stages (team_id, id, journey_id, position, name, retention_anchor, created_at)
         VALUES ($1, $2, $3, $4, $5, false, $6)`,
        [scope.teamId, stage, input.journey, ids.length, input.name, now],
      );
      await writeOrder(scope, moveItem([...ids, stage], ids.length, input.position ?? ids.length), open);
    },
    tx,
  );
  return { ...version, stage };
}

/** @throws FORBIDDEN, NOT_FOUND */
export function renameStage(
  scope: Scope,
  input: RenameStage,
  now: Date,
  tx?: SqlTx,
): Promise<DefinitionVersion> {
  return changeDefinition(
    scope,
    { journey: input.journey, action: "stage.renamed", now },
    async (open, before) => {
      requireStage(before, input.stage);
      await open.query("UPDATE stages SET name = $3 WHERE team_id = $1 AND id = $2", [
        scope.teamId,
        input.stage,
        input.name,
      ]);
    },
    tx,
  );
}

/** Removes a stage and its rules; the others close up. The facts stay. @throws FORBIDDEN, NOT_FOUND */
export function removeStage(
  scope: Scope,
  input: RemoveStage,
  now: Date,
  tx?: SqlTx,
): Promise<DefinitionVersion> {
  return changeDefinition(
    scope,
    { journey: input.journey, action: "stage.removed", now },
    async (open, before) => {
      const index = requireStage(before, input.stage);
      await open.query("DELETE FROM stages WHERE team_id = $1 AND id = $2", [scope.teamId, input.stage]);
      const ids = before.stages.map((stage) => stage.id);
      await writeOrder(scope, ids.toSpliced(index, 1), open);
    },
    tx,
  );
}

/** Moves a stage to a position counted from 0; past the end means the end. @throws FORBIDDEN, NOT_FOUND */
export function moveStage(scope: Scope, input: MoveStage, now: Date, tx?: SqlTx): Promise<DefinitionVersion> {
  return changeDefinition(
    scope,
    { journey: input.journey, action: "stage.moved", now },
    async (open, before) => {
      const from = requireStage(before, input.stage);
      const ids = before.stages.map((stage) => stage.id);
      await writeOrder(scope, moveItem(ids, from, input.position), open);
    },
    tx,
  );
}

/** Marks the stage retention is measured from; null: none. There is never more than one. @throws FORBIDDEN, NOT_FOUND */
export function setAnchor(scope: Scope, input: SetAnchor, now: Date, tx?: SqlTx): Promise<DefinitionVersion> {
  return changeDefinition(
    scope,
    { journey: input.journey, action: "stage.anchor_set", now },
    async (open, before) => {
      if (input.stage !== null) requireStage(before, input.stage);
      await open.query(
        `UPDATE stages SET retention_anchor = (id = $3::uuid) IS TRUE WHERE team_id = $1 AND journey_id = $2`,
        [scope.teamId, input.journey, input.stage],
      );
    },
    tx,
  );
}
