import "server-only";
import type { SqlTx } from "@/lib/db";
import { newId } from "@/lib/ids";
import { documentOf } from "@/lib/journeys/map/document";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
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

interface Kept {
  kind: VersionKind;
  name: string;
  now: Date;
}

/**
 * Keeps the map as it stands in this transaction, which holds it.
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
  await tx.query(
    `INSERT INTO map_versions (team_id, id, journey_id, revision, kind, name, content, cards, created_by_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10)`,
    [
      scope.teamId,
      id,
      journey,
      revision,
      kind,
      name,
      JSON.stringify(documentOf(stateOf(items))),
      items.card.length,
      scope.userId,
      now,
    ],
  );
  await tx.query("UPDATE journey_maps SET versioned_at = $3 WHERE team_id = $1 AND journey_id = $2", [
    scope.teamId,
    journey,
    now,
  ]);
  return id;
}

/**
 * Before the first edit after a pause, keeps what the work before it came to; also in the middle of very long work.
 * Its time is that of the last edit in it.
 */
export async function keepAfterPause(
  tx: SqlTx,
  scope: Scope,
  journey: string,
  { standing, now }: { standing: MapStanding; now: Date },
): Promise<void> {
  const { editedAt, versionedAt } = standing;
  if (editedAt === null || (versionedAt !== null && versionedAt >= editedAt)) return;
  const rested = now.getTime() - editedAt.getTime() >= pause;
  const long = versionedAt !== null && editedAt.getTime() - versionedAt.getTime() >= longest;
  if (rested || long) await keepVersion(tx, scope, journey, { kind: "automatic", name: "", now: editedAt });
}
