import "server-only";
import type { SqlTx } from "@/lib/db";
import { newId } from "@/lib/ids";
import { documentOf, type MapDocument, mapDocumentSchema } from "@/lib/journeys/map/document";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
import { digestBetween } from "@/lib/journeys/versions/history";
import type { KeptChanges } from "@/lib/journeys/versions/kept-changes";
import type { VersionKind } from "@/lib/journeys/versions/schema";
import type { Scope } from "@/lib/scope";

/** How a map stands when an edit begins. null: never edited, or no version kept yet. */
export interface MapStanding {
  revision: number;
  editedAt: Date | null;
  versionedAt: Date | null;
}

/** Work that rests for so long was done for the time being, and is worth a version. @unit ms */
const pause = 10 * 60_000;
/** Nobody works for hours without something worth going back to. @unit ms */
const longest = 2 * 3_600_000;
/** An edit of so many things at once, as a paste of a table, is worth going back before it. */
const manyOps = 20;
/** Not one version for each of several such edits in a row. @unit ms */
const betweenMany = 60_000;

interface Kept {
  kind: VersionKind;
  name: string;
  now: Date;
}

/** What a map differs in from the newest version of those kept until `now`; null: what is kept can't be read. */
async function changesSinceLast(
  tx: SqlTx,
  journey: string,
  { document, now }: { document: MapDocument; now: Date },
): Promise<KeptChanges | null> {
  const { rows } = await tx.query<{ id: string; content: unknown }>(
    `SELECT id, content FROM map_versions WHERE team_id = current_team() AND journey_id = $1 AND created_at <= $2
     ORDER BY created_at DESC, id DESC LIMIT 1`,
    [journey, now],
  );
  const [last] = rows;
  if (!last) return { since: null, digest: null };
  const before = mapDocumentSchema.safeParse(last.content).data;
  return before ? { since: last.id, digest: digestBetween(before, document) } : null;
}

/**
 * Keeps the map as it stands in this transaction, which holds it, and what it differs in from the version before.
 * @returns the version's id
 */
export async function keepVersion(
  tx: SqlTx,
  scope: Scope,
  journey: string,
  { kind, name, now }: Kept,
): Promise<string> {
  const { revision, items } = await getMap(scope, journey, tx);
  const id = newId(now.getTime());
  const document = documentOf(stateOf(items));
  const changes = await changesSinceLast(tx, journey, { document, now });
  await tx.query(
    `INSERT INTO map_versions
       (team_id, id, journey_id, revision, kind, name, content, cards, created_by_id, created_at, changes)
     VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11::jsonb)`,
    [
      scope.teamId,
      id,
      journey,
      revision,
      kind,
      name,
      JSON.stringify(document),
      items.card.length,
      scope.userId,
      now,
      changes && JSON.stringify(changes),
    ],
  );
  await tx.query("UPDATE journey_maps SET versioned_at = $3 WHERE team_id = $1 AND journey_id = $2", [
    scope.teamId,
    journey,
    now,
  ]);
  return id;
}

async function hasCards(tx: SqlTx, journey: string): Promise<boolean> {
  const { rows } = await tx.query(
    "SELECT 1 FROM cards WHERE team_id = current_team() AND journey_id = $1 LIMIT 1",
    [journey],
  );
  return rows.length > 0;
}

/**
 * Keeps what the work before an edit came to: before the first edit after a pause, in the middle of very long work, and before
 * an edit of many things at once if there are cards. Its time is that of the last edit in it.
 * @param ops how many things the edit changes
 */
export async function keepAfterPause(
  tx: SqlTx,
  scope: Scope,
  journey: string,
  { standing, now, ops }: { standing: MapStanding; now: Date; ops: number },
): Promise<void> {
  const { editedAt, versionedAt } = standing;
  if (versionedAt !== null && editedAt !== null && versionedAt >= editedAt) return;
  const [edited, versioned, time] = [editedAt?.getTime(), versionedAt?.getTime(), now.getTime()];
  const rested = edited !== undefined && time - edited >= pause;
  const long = edited !== undefined && versioned !== undefined && edited - versioned >= longest;
  const isMuch = ops >= manyOps && (versioned === undefined || time - versioned >= betweenMany);
  if (!rested && !long && !(isMuch && (await hasCards(tx, journey)))) return;
  // A map that came from a file or a copy was never edited. The edit that follows must be later than the version.
  const at = editedAt ?? new Date(time - 1);
  await keepVersion(tx, scope, journey, { kind: "automatic", name: "", now: at });
}
