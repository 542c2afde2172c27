import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { changeItems } from "@/lib/journeys/map/change-items";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import { itemRows } from "@/lib/journeys/map/item-rows";
import {
  brokenReferences,
  doubleAnchors,
  doublePoints,
  setsAnchor,
  tooMany,
} from "@/lib/journeys/map/map-rules";
import { getMapChanges, readItems } from "@/lib/journeys/map/queries";
import type { MapChanges, MapConflict, MapEdit, MapOp, PatchOp } from "@/lib/journeys/map/schema";
import { itemsOf, type MapState, stateOf } from "@/lib/journeys/map/state";
import { changeDefinition } from "@/lib/journeys/mutations";
import { mayJourney } from "@/lib/journeys/policy";
import { keepAfterPause, type MapStanding } from "@/lib/journeys/versions/keeping/mutations";
import type { Scope } from "@/lib/scope";

/** Where everybody who looks at a map hears of its edits (lib/live.ts). */
const channel = "throughline";

/**
 * Takes the map for this transaction alone. Whoever also needs the journey's row takes that one first (changeDefinition).
 * @throws NOT_FOUND
 */
async function lockMap(scope: Scope, journey: string, tx: SqlTx): Promise<MapStanding> {
  const { rows } = isId(journey)
    ? await tx.query<MapStanding>(
        `SELECT revision, edited_at AS "editedAt", versioned_at AS "versionedAt" FROM journey_maps
         WHERE team_id = $1 AND journey_id = $2 FOR UPDATE`,
        [scope.teamId, journey],
      )
    : { rows: [] };
  if (!rows[0]) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return rows[0];
}

const idOf = (op: MapOp) => (op.op === "put" ? op.item.id : op.id);

/** Whether an op can name another lane, stage or step, so that those must be known. */
function refers(op: MapOp): boolean {
  if (op.op === "remove") return op.kind === "stage" || op.kind === "step" || op.kind === "lane";
  if (op.op === "put") return true;
  return ["laneId", "stageId", "stepId", "fromStageId", "toStageId"].some((field) => field in op.patch);
}

/** Every item of a kind; the ids are mentioned because a statement must use what is given to it. */
const all = "$2::uuid[] IS NOT NULL";

/** The items these ops are about, with what a removed one holds and, where they refer to others, the map's frame. */
async function readTouched(tx: SqlTx, journey: string, ops: readonly MapOp[]): Promise<MapState> {
  const ids = ops.map(idOf);
  const removed = ops.filter((op) => op.op === "remove" && op.kind !== "card").map(idOf);
  const where: Partial<Record<ItemKind, string>> = {};
  for (const op of ops) where[op.kind] = "id = ANY($2::uuid[])";
  const values: unknown[] = [ids];
  if (removed.length > 0) {
    where.card =
      "id = ANY($2::uuid[]) OR lane_id = ANY($3::uuid[]) OR stage_id = ANY($3::uuid[]) OR step_id = ANY($3::uuid[])";
    values.push(removed);
  }
  if (ops.some((op) => op.op === "put" && op.kind === "point")) where.point = all;
  if (ops.some((op) => refers(op) || setsAnchor(op)))
    for (const kind of ["stage", "step", "lane"] as const) where[kind] = all;
  return stateOf(await readItems(tx, journey, where, values));
}

/** Writes items of a kind as they now are; ids of another journey can't be taken over. @throws CONFLICT */
export async function writeItems(
  tx: SqlTx,
  kind: ItemKind,
  { journey, items, now }: { journey: string; items: { id: string }[]; now: Date },
): Promise<void> {
  if (items.length === 0) return;
  const { table, key, columns } = itemRows[kind];
  const names = Object.values(columns).map(([column]) => column);
  const types = Object.values(columns).map(([column, type]) => `${column} ${type}`);
  const rows = items.map((item) =>
    Object.fromEntries(Object.entries(columns).map(([field, [column]]) => [column, (item as never)[field]])),
  );
  const made = kind === "stage" ? [", created_at", `, '${now.toISOString()}'::timestamptz`] : ["", ""];
  const { rowCount } = await tx.query(
    `INSERT INTO ${table} AS i (team_id, journey_id, ${names.join(", ")}${made[0]})
     SELECT current_team(), $1, ${names.map((column) => `r.${column}`).join(", ")}${made[1]} FROM jsonb_to_recordset($2::jsonb) AS r(${types.join(", ")})
     ON CONFLICT (team_id, ${key.join(", ")}) DO UPDATE SET ${names
       .filter((column) => !key.includes(column))
       .map((column) => `${column} = excluded.${column}`)
       .join(", ")} WHERE i.journey_id = $1`,
    [journey, JSON.stringify(rows)],
  );
  if (rowCount !== items.length)
    throw new AppError("CONFLICT", "An id in this edit is taken already. Make a new one.", {
      details: { conflicts: [] },
    });
}

/** What differs between two states: items to write, and ids that are gone. */
function difference(before: MapState, after: MapState) {
  const written = {} as Record<ItemKind, { id: string }[]>;
  const removed = {} as Record<ItemKind, string[]>;
  for (const kind of itemKinds) {
    written[kind] = Object.values(after[kind]).filter((item) => before[kind][item.id] !== item);
    removed[kind] = Object.keys(before[kind]).filter((id) => !(id in after[kind]));
  }
  return { written, removed };
}

/** A stage that comes back under its old id brings the rules it last had, as far as their sources are still there. */
async function restoreRules(scope: Scope, journey: string, stages: string[], tx: SqlTx): Promise<void> {
  if (stages.length === 0) return;
  await tx.query(
    `INSERT INTO stage_rules (team_id, id, journey_id, stage_id, source_id, position, match, kpi)
     SELECT $1, (r->>'id')::uuid, $2, s.id, (r->>'source')::uuid, n.n, r->'match', r->>'kpi'
     FROM unnest($3::uuid[]) AS s(id)
     CROSS JOIN LATERAL (SELECT v.definition FROM definition_versions v
       WHERE v.team_id = $1 AND v.journey_id = $2 AND v.definition->'rules' @> jsonb_build_array(jsonb_build_object('stage', s.id))
       ORDER BY v.version DESC LIMIT 1) v
     CROSS JOIN LATERAL jsonb_array_elements(v.definition->'rules') WITH ORDINALITY AS n(r, n)
     WHERE r->>'stage' = s.id::text
       AND EXISTS (SELECT 1 FROM sources o WHERE o.team_id = $1 AND o.id = (r->>'source')::uuid)
     ON CONFLICT DO NOTHING`,
    [scope.teamId, journey, stages],
  );
}

function refuse(conflicts: MapConflict[]): never {
  throw new AppError("CONFLICT", "Somebody changed this in the meantime. Nothing of yours was saved yet.", {
    details: { conflicts },
  });
}

async function write(scope: Scope, { journey, edit }: MapEditInput, now: Date, tx: SqlTx): Promise<number> {
  const standing = await lockMap(scope, journey, tx);
  const revision = standing.revision + 1;
  const done = await tx.query<{ revision: number }>(
    "SELECT revision FROM map_edits WHERE team_id = $1 AND journey_id = $2 AND id = $3",
    [scope.teamId, journey, edit.id],
  );
  if (done.rows[0]) return done.rows[0].revision;
  await keepAfterPause(tx, scope, journey, { standing, now });
  const before = await readTouched(tx, journey, edit.ops);
  const stamp = { revision, now: now.toISOString(), userId: scope.userId };
  const { state: after, conflicts } = changeItems(before, edit.ops, stamp);
  const rules = [brokenReferences, doublePoints, doubleAnchors];
  const broken = conflicts.length > 0 ? conflicts : rules.flatMap((rule) => rule(after, edit.ops));
  if (broken.length > 0) refuse(broken);
  const { written, removed } = difference(before, after);
  for (const kind of itemKinds.toReversed()) {
    if (removed[kind].length === 0) continue;
    await tx.query(
      `DELETE FROM ${itemRows[kind].table} WHERE team_id = $1 AND journey_id = $2 AND id = ANY($3::uuid[])`,
      [scope.teamId, journey, removed[kind]],
    );
  }
  for (const kind of itemKinds) await writeItems(tx, kind, { journey, items: written[kind], now });
  const added = edit.ops.filter((op) => op.op === "put");
  await restoreRules(scope, journey, added.filter((op) => op.kind === "stage").map(idOf), tx);
  if (added.length > 0) await requireRoom(scope, journey, tx);
  await log(
    scope,
    { journey, edit },
    { revision, now, removed: Object.values(removed).flat(), before, after },
    tx,
  );
  return revision;
}

/** @throws INVALID when the map now holds more than a map may */
async function requireRoom(scope: Scope, journey: string, tx: SqlTx): Promise<void> {
  const counts = itemKinds.map(
    (kind) =>
      `(SELECT count(*)::int FROM ${itemRows[kind].table} WHERE team_id = $1 AND journey_id = $2) AS "${kind}"`,
  );
  const { rows } = await tx.query<Record<ItemKind, number>>(`SELECT ${counts.join(", ")}`, [
    scope.teamId,
    journey,
  ]);
  const problem = tooMany(rows[0]!);
  if (problem) throw new AppError("INVALID", problem);
}

interface Done {
  revision: number;
  now: Date;
  removed: string[];
  before: MapState;
  after: MapState;
}

/** The revision, the edit's id, who did what, and a word to everybody who looks on: all in the edit's transaction. */
async function log(scope: Scope, { journey, edit }: MapEditInput, done: Done, tx: SqlTx): Promise<void> {
  const { revision, now, removed } = done;
  const touched = new Set(edit.ops.map(idOf));
  const of = (state: MapState) =>
    Object.values(itemsOf(state)).flatMap((items) =>
      items.filter(({ id }: { id: string }) => touched.has(id)),
    );
  const [before, after] = [of(done.before), of(done.after)];
  await recordAudit(
    scope,
    { action: "map.edited", subjectKind: "journey", subjectId: journey, before, after, now },
    tx,
  );
  await tx.query(
    `WITH bumped AS (UPDATE journey_maps SET revision = $3, edited_at = $4 WHERE team_id = $1 AND journey_id = $2),
       logged AS (INSERT INTO map_edits (team_id, journey_id, revision, id, user_id, at, removed) VALUES ($1, $2, $3, $5, $6, $4, $7))
     SELECT pg_notify($8, $9)`,
    [
      scope.teamId,
      journey,
      revision,
      now,
      edit.id,
      scope.userId,
      removed,
      channel,
      JSON.stringify({ team: scope.teamId, journey, revision }),
    ],
  );
}

/** @throws NOT_FOUND for a persona that is not one of this team's */
async function requirePersonas(tx: SqlTx, ops: readonly MapOp[]): Promise<void> {
  const ids = ops.filter((op) => op.op === "put" && op.kind === "persona").map(idOf);
  if (ids.length === 0) return;
  const { rows } = await tx.query(
    "SELECT id FROM personas WHERE team_id = current_team() AND id = ANY($1::uuid[])",
    [ids],
  );
  if (rows.length < new Set(ids).size) throw new AppError("NOT_FOUND", "This persona is not there any more.");
}

interface MapEditInput {
  journey: string;
  edit: MapEdit;
}

const definingFields = ["name", "position", "retentionAnchor"];

/** Whether an edit changes what the numbers are counted by: then it makes a new definition version. */
function definesStages(ops: readonly MapOp[]): boolean {
  return ops.some(
    (op) => op.kind === "stage" && (op.op !== "patch" || definingFields.some((f) => f in op.patch)),
  );
}

/**
 * Takes in one edit of a map, all of it or nothing, and answers what it changed. An edit whose id is known already does nothing
 * more. Edits of one map follow one another; an import into a journey's source holds only edits of its stages up.
 * @throws FORBIDDEN, NOT_FOUND, INVALID (too much in the map), CONFLICT with `details.conflicts`
 */
export async function editMap(scope: Scope, input: MapEditInput, now: Date, tx?: SqlTx): Promise<MapChanges> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  return withTeamSql(
    scope,
    async (open) => {
      let revision = 0;
      const run = async () => {
        revision = await write(scope, input, now, open);
      };
      await requirePersonas(open, input.edit.ops);
      if (definesStages(input.edit.ops))
        await changeDefinition(
          scope,
          { journey: input.journey, action: "map.stages_changed", now },
          run,
          open,
        );
      else await run();
      return getMapChanges(scope, { journey: input.journey, since: revision - 1 }, open);
    },
    tx,
  );
}

/**
 * Changes one card: the smallest edit there is.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT with `details.conflicts` when the card isn't as it was at `base`
 */
export function updateCard(
  scope: Scope,
  input: {
    journey: string;
    edit: string;
    card: string;
    base: number;
    patch: Extract<PatchOp, { kind: "card" }>["patch"];
  },
  now: Date,
  tx?: SqlTx,
): Promise<MapChanges> {
  const { journey, edit, card, base, patch } = input;
  const op: MapOp = { op: "patch", kind: "card", id: card, base, patch };
  return editMap(scope, { journey, edit: { id: edit, ops: [op] } }, now, tx);
}
