import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { formatDateTime } from "@/lib/format";
import { newId } from "@/lib/ids";
import { editMap } from "@/lib/journeys/map/mutations";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
import { lockJourney } from "@/lib/journeys/mutations";
import { mayJourney } from "@/lib/journeys/policy";
import { keepVersion } from "@/lib/journeys/versions/keeping/mutations";
import type { KeptChanges } from "@/lib/journeys/versions/kept-changes";
import { opsBetween } from "@/lib/journeys/versions/ops-between";
import { getMapVersion } from "@/lib/journeys/versions/queries";
import type { NameVersion, RestoredMap, RestoreVersion } from "@/lib/journeys/versions/schema";
import type { Scope } from "@/lib/scope";

/** Journey first, then map, as everybody does who needs both. @throws NOT_FOUND */
async function holdMap(tx: SqlTx, journey: string): Promise<void> {
  await lockJourney(tx, journey);
  await tx.query("SELECT 1 FROM journey_maps WHERE team_id = current_team() AND journey_id = $1 FOR UPDATE", [
    journey,
  ]);
}

/**
 * Gives a kept version a name, or keeps the map as it is now under one.
 * @returns the version's id
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function nameVersion(scope: Scope, input: NameVersion, now: Date, tx?: SqlTx): Promise<string> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  const { journey, version, name } = input;
  return withTeamSql(
    scope,
    async (open) => {
      await holdMap(open, journey);
      const before = version === null ? null : await getMapVersion(scope, { journey, version }, open);
      const id = before?.id ?? (await keepVersion(open, scope, journey, { kind: "named", name, now }));
      if (before) {
        await open.query("UPDATE map_versions SET name = $3, kind = 'named' WHERE team_id = $1 AND id = $2", [
          scope.teamId,
          id,
          name,
        ]);
      }
      const change = { before: before && { version: id, name: before.name }, after: { version: id, name } };
      await recordAudit(
        scope,
        { action: "map.version_named", subjectKind: "journey", subjectId: journey, ...change, now },
        open,
      );
      return id;
    },
    tx,
  );
}

/**
 * Keeps with versions what they differ in from those before them, which was counted when somebody looked. Says nothing new of the map.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function keepVersionChanges(
  scope: Scope,
  { journey, changes }: { journey: string; changes: ReadonlyMap<string, KeptChanges> },
  tx?: SqlTx,
): Promise<void> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  await withTeamSql(
    scope,
    async (open) => {
      const rows = [...changes].map(([id, { since, digest }]) => ({ id, changes: { since, digest } }));
      const { rowCount } = await open.query(
        `UPDATE map_versions v SET changes = c.changes FROM jsonb_to_recordset($3::jsonb) AS c (id uuid, changes jsonb)
         WHERE v.team_id = $1 AND v.journey_id = $2 AND v.id = c.id`,
        [scope.teamId, journey, JSON.stringify(rows)],
      );
      if (rowCount !== rows.length) throw new AppError("NOT_FOUND", "There is no such version of this map.");
    },
    tx,
  );
}

/** What a document may name only if it is still there. */
async function personasThere(ids: string[], tx: SqlTx): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    "SELECT id FROM personas WHERE team_id = current_team() AND id = ANY($1::uuid[])",
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Makes the map what it was at a version, as one edit that others see like any other. The map as it was until now is kept as a
 * version first. Stages that come back bring their rules; personas that are no more stay away.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function restoreVersion(
  scope: Scope,
  { journey, version }: RestoreVersion,
  now: Date,
  tx?: SqlTx,
): Promise<RestoredMap> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  return withTeamSql(
    scope,
    async (open) => {
      await holdMap(open, journey);
      const { document, name, createdAt } = await getMapVersion(scope, { journey, version }, open);
      const map = await getMap(scope, journey, open);
      const there = await personasThere(
        document.items.persona.map(({ id }) => id),
        open,
      );
      const persona = document.items.persona.filter(({ id }) => there.has(id));
      const ops = opsBetween(stateOf(map.items), { ...document, items: { ...document.items, persona } });
      if (ops.length === 0) return { ...map, removed: [], safety: null };
      const which =
        name === "" ? `the map of ${formatDateTime(createdAt, scope.team.timeZone)}` : `“${name}”`;
      const words = `Before restoring ${which}`.slice(0, 120);
      const safety = await keepVersion(open, scope, journey, { kind: "safety", name: words, now });
      const edit = { id: newId(now.getTime()), ops };
      return { ...(await editMap(scope, { journey, edit }, now, open)), safety };
    },
    tx,
  );
}
