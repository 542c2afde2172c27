import "server-only";
import { documentOf, type MapDocument } from "@/lib/journeys/map/document";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
import { diffMaps } from "@/lib/journeys/versions/diff";
import { namesOf } from "@/lib/journeys/versions/history";
import { getMapVersion } from "@/lib/journeys/versions/queries";
import { overTime } from "@/lib/journeys/versions/words/sides";
import { getTeamNames } from "@/lib/map-page/names/queries";
import type { VersionDiff } from "@/lib/map-page/versions/history-page";
import type { Scope } from "@/lib/scope";

/** The map as it is now, as a version would keep it. @throws NOT_FOUND */
export async function getDocumentNow(scope: Scope, journey: string): Promise<MapDocument> {
  return documentOf(stateOf((await getMap(scope, journey)).items));
}

/**
 * What is different between two versions of a map.
 * @param to null: the map as it is now
 * @throws NOT_FOUND
 */
export async function getVersionDiff(
  scope: Scope,
  { journey, from, to }: { journey: string; from: string; to: string | null },
): Promise<VersionDiff> {
  const [was, is] = await Promise.all([
    getMapVersion(scope, { journey, version: from }),
    to === null ? null : getMapVersion(scope, { journey, version: to }),
  ]);
  const [before, after] = [was.document, is?.document ?? (await getDocumentNow(scope, journey))];
  const names = await getTeamNames(scope, [before, after]);
  return {
    from: was,
    to: is,
    diff: diffMaps(before, after),
    sides: { before: namesOf(before, names), after: namesOf(after, names), voice: overTime },
  };
}
