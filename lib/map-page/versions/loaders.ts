import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import { documentOf } from "@/lib/journeys/map/document";
import { getMapRevision } from "@/lib/journeys/map/live/queries";
import { stateOf } from "@/lib/journeys/map/state";
import { mayJourney } from "@/lib/journeys/policy";
import { diffMaps } from "@/lib/journeys/versions/diff";
import { digestBetween } from "@/lib/journeys/versions/history";
import { mapOfDocument } from "@/lib/journeys/versions/map-of-document";
import { keepVersionChanges } from "@/lib/journeys/versions/mutations";
import { getMapVersion, listMapVersions, listVersionChanges } from "@/lib/journeys/versions/queries";
import type { MapVersionSummary } from "@/lib/journeys/versions/schema";
import { countChanges } from "@/lib/journeys/versions/words/change-counts";
import { type ChangeDigest, noChanges } from "@/lib/journeys/versions/words/change-digest";
import { changeSentence } from "@/lib/journeys/versions/words/change-sentence";
import { loadMap } from "@/lib/map-page/loaders";
import type { ComparedVersions, MapHistory, VersionPreview } from "@/lib/map-page/versions/history-page";
import { getDocumentNow, getVersionDiff } from "@/lib/map-page/versions/queries";
import { requirePageScope } from "@/lib/page";
import { listPersonas } from "@/lib/personas/queries";
import type { Scope } from "@/lib/scope";

const onePage = 20;
/** To choose from when comparing. */
const mostOffered = 200;

/** The map of now, and what it differs in from the newest version of it. */
async function standing(
  scope: Scope,
  journey: string,
  newest: MapVersionSummary | undefined,
): Promise<{ cards: number; digest: ChangeDigest | null }> {
  // Nothing was edited since: the maps need not be read.
  if (newest && newest.revision === (await getMapRevision(scope, journey)))
    return { cards: newest.cards, digest: noChanges };
  const [now, version] = await Promise.all([
    getDocumentNow(scope, journey),
    newest ? getMapVersion(scope, { journey, version: newest.id }) : null,
  ]);
  return { cards: now.items.card.length, digest: version && digestBetween(version.document, now) };
}

/** Counts what older releases didn't, and keeps it for the next time if the reader may. */
async function changesOf(scope: Scope, journey: string, versions: readonly MapVersionSummary[]) {
  const changes = await listVersionChanges(scope, { journey, versions: versions.map(({ id }) => id) });
  const counted = new Map([...changes].filter(([, one]) => one.counted));
  if (counted.size > 0 && mayJourney(scope.role, "edit"))
    await keepVersionChanges(scope, { journey, changes: counted });
  return changes;
}

/** The kept versions of a map with what changed in each, a page of them. @param page from "1" @throws NOT_FOUND */
export async function loadHistory(team: string, id: string, page: string | null): Promise<MapHistory> {
  const scope = await requirePageScope(team);
  const number = Math.min(Math.max(Number.parseInt(page ?? "1", 10) || 1, 1), 500);
  const skipped = (number - 1) * onePage;
  const [journey, listed, personas] = await Promise.all([
    getJourneyDetails(scope, id),
    listMapVersions(scope, { journey: id, limit: skipped + onePage }),
    listPersonas(scope),
  ]);
  const versions = listed.items.slice(skipped);
  const [now, changes] = await Promise.all([
    standing(scope, id, listed.items[0]),
    changesOf(scope, id, versions),
  ]);
  const words = (digest: ChangeDigest | null) => digest && changeSentence(digest, personas);
  return {
    team,
    journey: { id, name: journey.name },
    zone: scope.team.timeZone,
    mayEdit: mayJourney(scope.role, "edit"),
    now: { cards: now.cards, changed: words(now.digest) },
    entries: versions.map((version) => ({
      ...version,
      since: changes.get(version.id)?.since ?? null,
      changed: words(changes.get(version.id)?.digest ?? null),
    })),
    page: number,
    hasMore: listed.next !== null,
  };
}

/** Says 404 for what is not there, as a page does. */
async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

/** What is different between two versions; `to` null: and the map as it is now. @throws 404 */
export async function loadVersionDiff(
  team: string,
  id: string,
  from: string | null,
  to: string | null,
): Promise<ComparedVersions> {
  const scope = await requirePageScope(team);
  if (from === null) notFound();
  const [journey, versions, difference] = await orNotFound(
    Promise.all([
      getJourneyDetails(scope, id),
      listMapVersions(scope, { journey: id, limit: mostOffered }),
      getVersionDiff(scope, { journey: id, from, to }),
    ]),
  );
  return {
    team,
    journey: { id, name: journey.name },
    zone: scope.team.timeZone,
    versions: versions.items,
    ...difference,
  };
}

/** The map as it was at a version, and what restoring it would change. @throws 404 */
export async function loadVersionPreview(
  team: string,
  id: string,
  version: string | null,
): Promise<VersionPreview> {
  const scope = await requirePageScope(team);
  if (version === null) notFound();
  const [{ map, info }, { document, ...summary }] = await orNotFound(
    Promise.all([loadMap(team, id), getMapVersion(scope, { journey: id, version })]),
  );
  const { revision, createdAt: at } = summary;
  return {
    version: summary,
    zone: scope.team.timeZone,
    map: mapOfDocument(document, { journey: id, revision, at }),
    // Numbers are those of the last quarter, not of then.
    info: { ...info, mayEdit: false, numbers: null, now: Date.parse(at) },
    mayRestore: info.mayEdit,
    restoring: countChanges(diffMaps(documentOf(stateOf(map.items)), document)),
  };
}
