import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import { documentOf, type MapDocument } from "@/lib/journeys/map/document";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
import { mayJourney } from "@/lib/journeys/policy";
import { listJourneyNames } from "@/lib/journeys/queries";
import { diffMaps } from "@/lib/journeys/versions/diff";
import { changedBetween, historyOf, namesOf, type TeamNames } from "@/lib/journeys/versions/history";
import { mapOfDocument } from "@/lib/journeys/versions/map-of-document";
import { getMapVersion, listMapVersions, listVersionDocuments } from "@/lib/journeys/versions/queries";
import { countChanges } from "@/lib/journeys/versions/words/change-counts";
import { loadMap } from "@/lib/map-page/loaders";
import type { ComparedVersions, MapHistory, VersionPreview } from "@/lib/map-page/versions/history-page";
import { requirePageScope } from "@/lib/page";
import { listPersonas } from "@/lib/personas/queries";
import type { Scope } from "@/lib/scope";
import { listMembers } from "@/lib/teams/members/queries";

/** Each of them is read whole, for what changed. */
const onePage = 20;
/** To choose from when comparing. */
const mostOffered = 200;

async function teamNames(scope: Scope): Promise<TeamNames> {
  const [members, personas, journeys] = await Promise.all([
    listMembers(scope),
    listPersonas(scope),
    listJourneyNames(scope),
  ]);
  const people = members.map(({ userId, name }) => ({ id: userId, name }));
  return { people, personas, journeys };
}

const documentNow = async (scope: Scope, journey: string): Promise<MapDocument> =>
  documentOf(stateOf((await getMap(scope, journey)).items));

/** The kept versions of a map with what changed in each, a page of them. @param page from "1" @throws NOT_FOUND */
export async function loadHistory(team: string, id: string, page: string | null): Promise<MapHistory> {
  const scope = await requirePageScope(team);
  const number = Math.min(Math.max(Number.parseInt(page ?? "1", 10) || 1, 1), 500);
  const skipped = (number - 1) * onePage;
  const [journey, now, listed, names] = await Promise.all([
    getJourneyDetails(scope, id),
    documentNow(scope, id),
    listMapVersions(scope, { journey: id, limit: skipped + onePage + 1 }),
    teamNames(scope),
  ]);
  const versions = listed.slice(skipped, skipped + onePage);
  const before = listed[skipped + onePage] ?? null;
  const wanted = [listed[0], ...versions, before].flatMap((version) => (version ? [version.id] : []));
  const documents = await listVersionDocuments(scope, { journey: id, versions: [...new Set(wanted)] });
  const newest = listed[0] ? documents.get(listed[0].id) : undefined;
  return {
    team,
    journey: { id, name: journey.name },
    zone: scope.team.timeZone,
    mayEdit: mayJourney(scope.role, "edit"),
    now: { cards: now.items.card.length, changed: newest ? changedBetween(newest, now, names) : null },
    entries: historyOf(versions, before, documents, names),
    page: number,
    hasMore: before !== null,
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
  if (from === null || !isId(from)) notFound();
  const [journey, names, versions, before, after] = await orNotFound(
    Promise.all([
      getJourneyDetails(scope, id),
      teamNames(scope),
      listMapVersions(scope, { journey: id, limit: mostOffered }),
      getMapVersion(scope, { journey: id, version: from }),
      to === null ? null : getMapVersion(scope, { journey: id, version: to }),
    ]),
  );
  const now = after?.document ?? (await documentNow(scope, id));
  return {
    team,
    journey: { id, name: journey.name },
    zone: scope.team.timeZone,
    versions,
    from: before,
    to: after,
    diff: diffMaps(before.document, now),
    sides: { before: namesOf(before.document, names), after: namesOf(now, names) },
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
