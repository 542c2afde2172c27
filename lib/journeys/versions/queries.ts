import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import { type MapDocument, mapDocumentSchema } from "@/lib/journeys/map/document";
import type { MapVersion, MapVersionSummary } from "@/lib/journeys/versions/schema";
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
 * The kept versions of a map, newest first, at most `limit`.
 * @throws NOT_FOUND
 */
export async function listMapVersions(
  scope: Scope,
  { journey, limit }: { journey: string; limit: number },
  tx?: SqlTx,
): Promise<MapVersionSummary[]> {
  return withTeamSql(
    scope,
    async (open) => {
      await getJourneyDetails(scope, journey, open);
      const { rows } = await open.query<VersionRow>(
        `SELECT ${fields} FROM ${from} WHERE v.team_id = $1 AND v.journey_id = $2
         ORDER BY v.created_at DESC, v.id DESC LIMIT $3`,
        [scope.teamId, journey, limit],
      );
      return rows.map(toSummary);
    },
    tx,
  );
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

/** What these versions of a map hold, by id. @throws NOT_FOUND when one of them is no version of this map */
export async function listVersionDocuments(
  scope: Scope,
  { journey, versions }: { journey: string; versions: string[] },
  tx?: SqlTx,
): Promise<ReadonlyMap<string, MapDocument>> {
  return withTeamSql(
    scope,
    async (open) => {
      const { rows } = await open.query<{ id: string; content: unknown }>(
        "SELECT id, content FROM map_versions WHERE team_id = $1 AND journey_id = $2 AND id = ANY($3::uuid[])",
        [scope.teamId, journey, versions],
      );
      if (rows.length < versions.length) throw new AppError("NOT_FOUND", noVersion);
      return new Map(rows.map(({ id, content }) => [id, mapDocumentSchema.parse(content)]));
    },
    tx,
  );
}
