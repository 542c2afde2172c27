import "server-only";
import { runSql, type SqlTx, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import { itemRows } from "@/lib/journeys/map/item-rows";
import { tooMany } from "@/lib/journeys/map/map-rules";
import { liveChannel } from "@/lib/live-channel";
import type { Scope } from "@/lib/scope";

/**
 * Writes items of a kind as they now are. Only `known` ids, which the writer has read, may be there already; ids of another
 * journey can't be taken over. @throws CONFLICT
 */
export async function writeItems(
  tx: SqlTx,
  kind: ItemKind,
  {
    journey,
    items,
    known = [],
    now,
  }: { journey: string; items: { id: string }[]; known?: string[]; now: Date },
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
       .join(", ")} WHERE i.journey_id = $1 AND i.id = ANY($3::uuid[])`,
    [journey, JSON.stringify(rows), known],
  );
  if (rowCount !== items.length)
    throw new AppError("CONFLICT", "An id in this edit is taken already. Make a new one.", {
      details: { conflicts: [] },
    });
}

/** A stage that comes back under its old id brings the rules it last had, as far as their sources are still there. */
export async function restoreRules(tx: SqlTx, journey: string, stages: string[]): Promise<void> {
  if (stages.length === 0) return;
  await tx.query(
    `INSERT INTO stage_rules (team_id, id, journey_id, stage_id, source_id, position, match, kpi)
     SELECT current_team(), (r->>'id')::uuid, $1, s.id, (r->>'source')::uuid, n.n, r->'match', r->>'kpi'
     FROM unnest($2::uuid[]) AS s(id)
     CROSS JOIN LATERAL (SELECT v.definition FROM definition_versions v
       WHERE v.team_id = current_team() AND v.journey_id = $1 AND v.definition->'rules' @> jsonb_build_array(jsonb_build_object('stage', s.id))
       ORDER BY v.version DESC LIMIT 1) v
     CROSS JOIN LATERAL jsonb_array_elements(v.definition->'rules') WITH ORDINALITY AS n(r, n)
     WHERE r->>'stage' = s.id::text
       AND EXISTS (SELECT 1 FROM sources o WHERE o.team_id = current_team() AND o.id = (r->>'source')::uuid)
     ON CONFLICT DO NOTHING`,
    [journey, stages],
  );
}

/** @throws INVALID when the map now holds more than a map may */
export async function requireRoom(tx: SqlTx, journey: string): Promise<void> {
  const counts = itemKinds.map(
    (kind) =>
      `(SELECT count(*)::int FROM ${itemRows[kind].table} WHERE team_id = current_team() AND journey_id = $1) AS "${kind}"`,
  );
  const { rows } = await tx.query<Record<ItemKind, number>>(`SELECT ${counts.join(", ")}`, [journey]);
  const problem = tooMany(rows[0]!);
  if (problem) throw new AppError("INVALID", problem);
}

/** The trail of an edit, in its own transaction, which holds the map: its revision, what it took away, and a word to everybody who looks on. */
export async function recordEdit(
  tx: Tx | SqlTx,
  { teamId, userId }: Pick<Scope, "teamId" | "userId">,
  edit: { journey: string; id: string; revision: number; removed: readonly string[]; now: Date },
): Promise<void> {
  const { journey, id, revision, removed, now } = edit;
  await runSql(
    tx,
    `WITH bumped AS (UPDATE journey_maps SET revision = $3::int, edited_at = $4::timestamptz WHERE team_id = $1::uuid AND journey_id = $2::uuid),
       logged AS (INSERT INTO map_edits (team_id, journey_id, revision, id, user_id, at, removed)
         VALUES ($1::uuid, $2::uuid, $3::int, $5::uuid, $6::uuid, $4::timestamptz, $7::uuid[]))
     SELECT pg_notify($8, $9)`,
    [
      teamId,
      journey,
      revision,
      now.toISOString(),
      id,
      userId,
      removed,
      liveChannel,
      JSON.stringify({ team: teamId, journey, revision }),
    ],
  );
}
