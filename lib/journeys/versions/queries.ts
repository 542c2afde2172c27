import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import { type MapDocument, mapDocumentSchema } from "@/lib/journeys/map/document";
import { digestBetween } from "@/lib/journeys/versions/history";
import { type KeptChanges, readKeptChanges } from "@/lib/journeys/versions/kept-changes";
import type { MapVersion, MapVersionList, MapVersionSummary } from "@/lib/journeys/versions/schema";
import type { Scope } from "@/lib/scope";

interface VersionRow extends Omit<MapVersionSummary, "by" | "createdAt"> {
  byId: string | null;
  byName: string | null;
  createdAt: Date;
}

const fields = `v.id, v.kind, v.name, v.revision, v.cards, v.created_at AS "createdAt", u.id AS "byId", u.name AS "byName"`;
const noVersion = "There is no such version of this map.";
const from = "map_versions v LEFT JOIN users u ON u.id = v.created_by_id";

function toSummary({ byId, byName, createdAt, ...same }: VersionRow): MapVersionSummary {
  const by = byId !== null && byName !== null ? { id: byId, name: byName } : null;
  return { ...same, by, createdAt: createdAt.toISOString() };
}

/**
 * A page of the kept versions of a map, newest first: `limit` of those older than the id `after`, and the id to go on with. Ids are
 * in the order of their times, so that a version that is gone is still a place to go on from.
 * @throws NOT_FOUND
 */
export async function listMapVersions(
  scope: Scope,
  { journey, after, limit }: { journey: string; after?: string; limit: number },
  tx?: SqlTx,
): Promise<MapVersionList> {
  return withTeamSql(
    scope,
    async (open) => {
      await getJourneyDetails(scope, journey, open);
      const { rows } = await open.query<VersionRow>(
        `SELECT ${fields} FROM ${from} WHERE v.team_id = $1 AND v.journey_id = $2 AND ($4::uuid IS NULL OR v.id < $4)
         ORDER BY v.created_at DESC, v.id DESC LIMIT $3`,
        [scope.teamId, journey, limit + 1, after ?? null],
      );
      const items = rows.slice(0, limit).map(toSummary);
      return { items, next: rows.length > limit ? items.at(-1)!.id : null };
    },
    tx,
  );
}

/**
 * One version without what is in it.
 * @throws NOT_FOUND
 */
export async function getVersionSummary(
  scope: Scope,
  { journey, version }: { journey: string; version: string },
  tx?: SqlTx,
): Promise<MapVersionSummary> {
  const read = async (open: SqlTx) => {
    const { rows } = await open.query<VersionRow>(
      `SELECT ${fields} FROM ${from} WHERE v.team_id = $1 AND v.journey_id = $2 AND v.id = $3`,
      [scope.teamId, journey, version],
    );
    return rows[0];
  };
  const row = isId(journey) && isId(version) ? await withTeamSql(scope, read, tx) : undefined;
  if (!row) throw new AppError("NOT_FOUND", noVersion);
  return toSummary(row);
}

/**
 * One version with the map as it was.
 * @throws NOT_FOUND
 */
export async function getMapVersion(
  scope: Scope,
  { journey, version }: { journey: string; version: string },
  tx?: SqlTx,
): Promise<MapVersion> {
  const read = async (open: SqlTx) => {
    const { rows } = await open.query<VersionRow & { content: unknown }>(
      `SELECT ${fields}, v.content FROM ${from} WHERE v.team_id = $1 AND v.journey_id = $2 AND v.id = $3`,
      [scope.teamId, journey, version],
    );
    return rows[0];
  };
  const row = isId(journey) && isId(version) ? await withTeamSql(scope, read, tx) : undefined;
  if (!row) throw new AppError("NOT_FOUND", noVersion);
  const { content, ...summary } = row;
  return { ...toSummary(summary), document: mapDocumentSchema.parse(content) };
}

/** What these versions of a map hold, by id. */
async function readDocuments(
  tx: SqlTx,
  { journey, versions }: { journey: string; versions: string[] },
): Promise<ReadonlyMap<string, MapDocument>> {
  const { rows } = await tx.query<{ id: string; content: unknown }>(
    "SELECT id, content FROM map_versions WHERE team_id = current_team() AND journey_id = $1 AND id = ANY($2::uuid[])",
    [journey, versions],
  );
  return new Map(rows.map(({ id, content }) => [id, mapDocumentSchema.parse(content)]));
}

/** What a version differs in from the one before it; counted: not kept with it yet */
export interface VersionChanges extends KeptChanges {
  counted: boolean;
}

const before = `(SELECT p.id FROM map_versions p WHERE p.team_id = v.team_id AND p.journey_id = v.journey_id
  AND (p.created_at, p.id) < (v.created_at, v.id) ORDER BY p.created_at DESC, p.id DESC LIMIT 1)`;

/**
 * What these versions of a map differ in from those before them, by id. Whole maps are read only for what is not kept.
 * @throws NOT_FOUND when one of them is no version of this map
 */
export async function listVersionChanges(
  scope: Scope,
  { journey, versions }: { journey: string; versions: string[] },
  tx?: SqlTx,
): Promise<ReadonlyMap<string, VersionChanges>> {
  return withTeamSql(
    scope,
    async (open) => {
      const { rows } = await open.query<{ id: string; changes: unknown; since: string | null }>(
        `SELECT v.id, v.changes, ${before} AS since FROM map_versions v
         WHERE v.team_id = $1 AND v.journey_id = $2 AND v.id = ANY($3::uuid[])`,
        [scope.teamId, journey, versions],
      );
      if (rows.length < versions.length) throw new AppError("NOT_FOUND", noVersion);
      const known = rows.map(({ id, changes, since }) => ({
        id,
        since,
        kept: readKeptChanges(changes, since),
      }));
      const wanted = known.flatMap(({ id, since, kept }) => (kept || since === null ? [] : [id, since]));
      const documents =
        wanted.length === 0 ? null : await readDocuments(open, { journey, versions: [...new Set(wanted)] });
      return new Map(
        known.map(({ id, since, kept }): [string, VersionChanges] => {
          if (kept) return [id, { ...kept, counted: false }];
          const was = since === null ? undefined : documents?.get(since);
          const is = documents?.get(id);
          return [id, { since, digest: was && is ? digestBetween(was, is) : null, counted: true }];
        }),
      );
    },
    tx,
  );
}
