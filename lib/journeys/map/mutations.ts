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
  placesPoint,
  setsAnchor,
  tooManySteps,
} from "@/lib/journeys/map/map-rules";
import { withoutGone } from "@/lib/journeys/map/named/queries";
import { getMapChanges, readItems } from "@/lib/journeys/map/queries";
import type { Item, MapChanges, MapConflict, MapEdit, MapOp, PatchOp } from "@/lib/journeys/map/schema";
import { itemsOf, type MapState, stateOf } from "@/lib/journeys/map/state";
import { recordEdit, requireRoom, restoreRules, writeItems } from "@/lib/journeys/map/writing/mutations";
import { changeDefinition } from "@/lib/journeys/mutations";
import { mayJourney } from "@/lib/journeys/policy";
import { keepAfterPause, type MapStanding } from "@/lib/journeys/versions/keeping/mutations";
import type { Scope } from "@/lib/scope";

/** A map that is held, and the revision this edit made when it was taken in before; null: it is new. */
interface HeldMap extends MapStanding {
  doneAt: number | null;
}

/**
 * Takes the map for this transaction alone. Whoever also needs the journey's row takes that one first (changeDefinition).
 * @throws NOT_FOUND
 */
async function holdMap(scope: Scope, { journey, edit }: MapEditInput, tx: SqlTx): Promise<HeldMap> {
  const { rows } = isId(journey)
    ? await tx.query<HeldMap>(
        `SELECT revision, edited_at AS "editedAt", versioned_at AS "versionedAt",
           (SELECT e.revision FROM map_edits e WHERE e.team_id = $1 AND e.journey_id = $2 AND e.id = $3) AS "doneAt"
         FROM journey_maps WHERE team_id = $1 AND journey_id = $2 FOR UPDATE`,
        [scope.teamId, journey, edit.id],
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
    where.point = "id = ANY($2::uuid[]) OR stage_id = ANY($3::uuid[])";
    where.link = "id = ANY($2::uuid[]) OR from_stage_id = ANY($3::uuid[]) OR to_stage_id = ANY($3::uuid[])";
    values.push(removed);
  }
  if (ops.some(placesPoint)) where.point = all;
  if (ops.some((op) => refers(op) || setsAnchor(op)))
    for (const kind of ["stage", "step", "lane"] as const) where[kind] = all;
  return stateOf(await readItems(tx, journey, where, values));
}

/** What differs between two states: items to write, which of them were there, and ids that are gone. */
function difference(before: MapState, after: MapState) {
  const written = {} as Record<ItemKind, { id: string }[]>;
  const known = {} as Record<ItemKind, string[]>;
  const removed = {} as Record<ItemKind, string[]>;
  for (const kind of itemKinds) {
    written[kind] = Object.values(after[kind]).filter((item) => before[kind][item.id] !== item);
    known[kind] = written[kind].map(({ id }) => id).filter((id) => id in before[kind]);
    removed[kind] = Object.keys(before[kind]).filter((id) => !(id in after[kind]));
  }
  return { written, known, removed };
}

/** Points that change places make room first: two that swap would each find the other's place taken. */
function movedPoints(before: MapState, after: MapState): string[] {
  return Object.values(before.point).flatMap(({ id, stageId, personaId }) => {
    const now = after.point[id];
    return now && (now.stageId !== stageId || now.personaId !== personaId) ? [id] : [];
  });
}

/**
 * The revision an edit made; null: it is not known. Asked anew once the map is held: a twin of the edit, sent by another tab, may have
 * been done while this one waited.
 */
async function findDone(tx: SqlTx, journey: string, edit: string): Promise<number | null> {
  const { rows } = await tx.query<{ revision: number }>(
    "SELECT revision FROM map_edits WHERE team_id = current_team() AND journey_id = $1 AND id = $2",
    [journey, edit],
  );
  return rows[0]?.revision ?? null;
}

function refuse(conflicts: MapConflict[]): never {
  throw new AppError("CONFLICT", "Somebody changed this in the meantime. Nothing of yours was saved yet.", {
    details: { conflicts },
  });
}

/** What an edit changed, from what is known of it already. */
function changesOf(journey: string, { revision, after, removed }: Done): MapChanges {
  const items = itemsOf(after);
  const own = itemKinds.map((kind) => [
    kind,
    items[kind].filter((item: Item<ItemKind>) => item.revision === revision),
  ]);
  return { journey, revision, items: Object.fromEntries(own), removed };
}

/** Personas that are put on the map stay until the edit is done. @throws NOT_FOUND for one that is not this team's */
async function requirePersonas(tx: SqlTx, ops: readonly MapOp[]): Promise<void> {
  const ids = ops.filter((op) => op.op === "put" && op.kind === "persona").map(idOf);
  if (ids.length === 0) return;
  const { rows } = await tx.query(
    "SELECT id FROM personas WHERE team_id = current_team() AND id = ANY($1::uuid[]) FOR KEY SHARE",
    [ids],
  );
  if (rows.length < new Set(ids).size) throw new AppError("NOT_FOUND", "This persona is not there any more.");
}

async function write(
  scope: Scope,
  { journey, edit: given }: MapEditInput,
  now: Date,
  tx: SqlTx,
): Promise<MapChanges> {
  const { doneAt, ...standing } = await holdMap(scope, { journey, edit: given }, tx);
  if (doneAt !== null) return getMapChanges(scope, { journey, since: doneAt - 1 }, tx);
  // Once the map is held: whoever deletes a persona takes its maps first, too.
  await requirePersonas(tx, given.ops);
  const edit = { ...given, ops: await withoutGone(tx, given.ops) };
  const revision = standing.revision + 1;
  await keepAfterPause(tx, scope, journey, { standing, now, ops: edit.ops.length });
  const before = await readTouched(tx, journey, edit.ops);
  const stamp = { revision, now: now.toISOString(), userId: scope.userId };
  const { state: after, conflicts } = changeItems(before, edit.ops, stamp);
  const rules = [brokenReferences, doublePoints, doubleAnchors];
  const broken = conflicts.length > 0 ? conflicts : rules.flatMap((rule) => rule(after, edit.ops));
  if (broken.length > 0) {
    const twin = await findDone(tx, journey, edit.id);
    if (twin !== null) return getMapChanges(scope, { journey, since: twin - 1 }, tx);
    refuse(broken);
  }
  const full = tooManySteps(after, edit.ops);
  if (full) throw new AppError("INVALID", full);
  const { written, known, removed } = difference(before, after);
  for (const kind of itemKinds.toReversed()) {
    const leaving = kind === "point" ? [...removed.point, ...movedPoints(before, after)] : removed[kind];
    if (leaving.length === 0) continue;
    await tx.query(
      `DELETE FROM ${itemRows[kind].table} WHERE team_id = $1 AND journey_id = $2 AND id = ANY($3::uuid[])`,
      [scope.teamId, journey, leaving],
    );
  }
  for (const kind of itemKinds)
    await writeItems(tx, kind, { journey, items: written[kind], known: known[kind], now });
  const added = edit.ops.filter((op) => op.op === "put");
  await restoreRules(tx, journey, added.filter((op) => op.kind === "stage").map(idOf));
  if (added.length > 0) await requireRoom(tx, journey);
  const done: Done = { revision, now, removed: Object.values(removed).flat(), before, after };
  await log(scope, { journey, edit }, done, tx);
  return changesOf(journey, done);
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
  await recordEdit(tx, scope, { journey, id: edit.id, revision, removed, now });
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
 * more. Edits of one map follow one another; an import into a journey's source holds only edits of its stages up. What cards
 * name that the team has no more is left out of it.
 * @throws FORBIDDEN, NOT_FOUND (also for an owner, picture, import or persona of another team), INVALID (too much in the map), CONFLICT with `details.conflicts`
 */
export async function editMap(scope: Scope, input: MapEditInput, now: Date, tx?: SqlTx): Promise<MapChanges> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  try {
    return await editOnce(scope, input, now, tx);
  } catch (error) {
    // Two tabs sent the same edit at the same moment: the other one has done it.
    const isTwin = (error as { constraint?: unknown }).constraint === "map_edits_team_id_journey_id_id_key";
    if (tx || !isTwin) throw error;
    return editOnce(scope, input, now);
  }
}

function editOnce(scope: Scope, input: MapEditInput, now: Date, tx?: SqlTx): Promise<MapChanges> {
  return withTeamSql(
    scope,
    async (open) => {
      if (!definesStages(input.edit.ops)) return write(scope, input, now, open);
      let changes: MapChanges | undefined;
      const run = async () => {
        changes = await write(scope, input, now, open);
      };
      await changeDefinition(scope, { journey: input.journey, action: "map.stages_changed", now }, run, open);
      return changes!;
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
