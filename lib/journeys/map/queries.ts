import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import { itemRows } from "@/lib/journeys/map/item-rows";
import type { Item, JourneyMap, MapChanges, MapItems } from "@/lib/journeys/map/schema";
import type { Scope } from "@/lib/scope";

const instants = ["confirmedAt", "createdAt", "updatedAt"];

/** `+00:00` becomes `Z`, as everywhere else. */
function withInstants(item: Record<string, unknown>): Record<string, unknown> {
  const fields = instants.filter((field) => field in item);
  return { ...item, ...Object.fromEntries(fields.map((f) => [f, new Date(String(item[f])).toISOString()])) };
}

/** Of one kind, as objects with the fields of the schema. */
function selectItems(kind: ItemKind, where: string): string {
  const { table, columns } = itemRows[kind];
  const fields = Object.entries(columns).map(([field, [column]]) => `${column} AS "${field}"`);
  return `SELECT '${kind}' AS kind, to_jsonb(i) AS item FROM (SELECT ${fields.join(", ")} FROM ${table}
    WHERE team_id = current_team() AND journey_id = $1 AND (${where})) i`;
}

/**
 * Items of a map, by a condition for each kind ($1 is the journey); kinds without one are left out.
 * For writers and readers of maps, inside their transaction.
 */
export async function readItems(
  tx: SqlTx,
  journeyId: string,
  where: Partial<Record<ItemKind, string>>,
  values: unknown[] = [],
): Promise<MapItems> {
  const kinds = itemKinds.filter((kind) => where[kind] !== undefined);
  const items: MapItems = { stage: [], step: [], lane: [], persona: [], card: [], point: [], link: [] };
  if (kinds.length === 0) return items;
  const { rows } = await tx.query<{ kind: ItemKind; item: Record<string, unknown> }>(
    kinds.map((kind) => selectItems(kind, where[kind]!)).join("\nUNION ALL\n"),
    [journeyId, ...values],
  );
  for (const { kind, item } of rows)
    (items[kind] as Item<ItemKind>[]).push(withInstants(item) as Item<ItemKind>);
  return items;
}

/** @throws NOT_FOUND */
async function readRevision(tx: SqlTx, journeyId: string): Promise<number> {
  const { rows } = isId(journeyId)
    ? await tx.query<{ revision: number }>(
        "SELECT revision FROM journey_maps WHERE team_id = current_team() AND journey_id = $1",
        [journeyId],
      )
    : { rows: [] };
  if (!rows[0]) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return rows[0].revision;
}

/** Every kind, by one condition on the revision. */
function newerThan(revision: string): Record<ItemKind, string> {
  return Object.fromEntries(itemKinds.map((kind) => [kind, `revision > ${revision}`])) as Record<
    ItemKind,
    string
  >;
}

/**
 * A whole map. The revision is read first: an item may be newer than it, never older.
 * @throws NOT_FOUND for a journey that is not this team's
 */
export async function getMap(scope: Scope, journeyId: string, tx?: SqlTx): Promise<JourneyMap> {
  return withTeamSql(
    scope,
    async (open) => {
      const revision = await readRevision(open, journeyId);
      return { journey: journeyId, revision, items: await readItems(open, journeyId, newerThan("-1")) };
    },
    tx,
  );
}

/**
 * What became of a map after the revision `since`: items as they are now, and what is gone.
 * @throws NOT_FOUND for a journey that is not this team's
 */
export async function getMapChanges(
  scope: Scope,
  { journey, since }: { journey: string; since: number },
  tx?: SqlTx,
): Promise<MapChanges> {
  return withTeamSql(
    scope,
    async (open) => {
      const revision = await readRevision(open, journey);
      const items = await readItems(open, journey, newerThan("$2"), [since]);
      const gone = await open.query<{ id: string }>(
        `SELECT DISTINCT unnest(removed) AS id FROM map_edits
         WHERE team_id = current_team() AND journey_id = $1 AND revision > $2`,
        [journey, since],
      );
      // What came back under its old id is there again.
      const there = new Set(itemKinds.flatMap((kind) => items[kind].map(({ id }) => id)));
      const removed = gone.rows.map(({ id }) => id).filter((id) => !there.has(id));
      return { journey, revision, items, removed };
    },
    tx,
  );
}
