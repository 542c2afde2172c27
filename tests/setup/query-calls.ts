import { listActions, listActionsOfReview, listPossibleOwners } from "@/lib/actions/queries";
import { listAudit } from "@/lib/activity/queries";
import { countMatchingFacts, listFactTerms } from "@/lib/facts/queries";
import { newId } from "@/lib/ids";
import { getImage } from "@/lib/images/queries";
import { headerFingerprint } from "@/lib/imports/header-fingerprint";
import {
  findImportProgress,
  findRememberedMapping,
  getImportRecord,
  listImportRecords,
  listLatestImports,
  listRejections,
} from "@/lib/imports/records/queries";
import { listStandingImports } from "@/lib/imports/standing/queries";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import { getMapExport } from "@/lib/journeys/exchange/queries";
import { listJourneyTree } from "@/lib/journeys/hierarchy/queries";
import { getMapRevision } from "@/lib/journeys/map/live/queries";
import { getMapNumbers } from "@/lib/journeys/map/numbers/queries";
import { getMap, getMapChanges } from "@/lib/journeys/map/queries";
import { getTaking } from "@/lib/journeys/map/taken/queries";
import {
  getJourney,
  getJourneyLosses,
  listJourneyNames,
  listJourneySummaries,
  listJourneys,
} from "@/lib/journeys/queries";
import { listShares } from "@/lib/journeys/sharing/queries";
import {
  getMapVersion,
  getVersionSummary,
  listMapVersions,
  listVersionChanges,
} from "@/lib/journeys/versions/queries";
import { getDashboard } from "@/lib/kpis/dashboard/queries";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { getTeamNames } from "@/lib/map-page/names/queries";
import { getDocumentNow, getVersionDiff } from "@/lib/map-page/versions/queries";
import { getOverview } from "@/lib/overview/queries";
import { countPersonaRows, getPersona, listPersonas } from "@/lib/personas/queries";
import {
  findEarlierReview,
  getReview,
  listDueReviews,
  listReviews,
  requireReview,
} from "@/lib/reviews/queries";
import { recomputeReview } from "@/lib/reviews/recomputing/queries";
import type { Scope } from "@/lib/scope";
import { searchTeam } from "@/lib/search/queries";
import { getSource, getSourceKind, listSourceNames, listSources } from "@/lib/sources/queries";
import { listPendingInvitations } from "@/lib/teams/invitations/queries";
import { listMembers } from "@/lib/teams/members/queries";
import { listTokens } from "@/lib/teams/tokens/queries";
import { now } from "@/tests/factories/clock";
import type { TeamIds } from "@/tests/factories/filled-team";

/** How tests of isolation call every query of a team; isolation-queries.test.ts says which are missing. */
export type Call = (scope: Scope, ids: TeamIds) => unknown;

const header = headerFingerprint(["id", "person", "name", "at"]);
const page = { limit: 50 };
const noTerms = {
  events: [],
  questions: [],
  channels: [],
  segments: [],
  pages: [],
  measures: [],
  keptColumns: [],
  named: { channel: [], segment: [] },
};

/** Queries of a thing that the team must have. */
export const refused: Record<string, Call> = {
  countPersonaRows: (scope, { persona }) => countPersonaRows(scope, persona),
  findRememberedMapping: (scope, { events }) => findRememberedMapping(scope, events, header),
  getDashboard: (scope, { journey, persona }) =>
    getDashboard(scope, { journeyId: journey, period: null, persona, now }),
  getImage: (scope, { image }) => getImage(scope, image),
  getImportRecord: (scope, { eventsImport }) => getImportRecord(scope, eventsImport),
  getJourney: (scope, { journey }) => getJourney(scope, journey),
  getJourneyDetails: (scope, { journey }) => getJourneyDetails(scope, journey),
  getMap: (scope, { journey }) => getMap(scope, journey),
  getMapExport: (scope, { journey }) => getMapExport(scope, journey),
  getMapChanges: (scope, { journey }) => getMapChanges(scope, { journey, since: -1 }),
  getTaking: (scope, { journey }) => getTaking(scope, { journey, item: newId(), revision: 1, text: null }),
  getMapVersion: (scope, { journey, mapVersion }) => getMapVersion(scope, { journey, version: mapVersion }),
  getVersionSummary: (scope, { journey, mapVersion }) =>
    getVersionSummary(scope, { journey, version: mapVersion }),
  listShares: (scope, { journey }) => listShares(scope, { journey, now }),
  listMapVersions: (scope, { journey }) => listMapVersions(scope, { journey, limit: 50 }),
  listVersionChanges: async (scope, { journey, mapVersion }) => [
    ...(await listVersionChanges(scope, { journey, versions: [mapVersion] })),
  ],
  getDocumentNow: (scope, { journey }) => getDocumentNow(scope, journey),
  getVersionDiff: (scope, { journey, mapVersion }) =>
    getVersionDiff(scope, { journey, from: mapVersion, to: mapVersion }),
  getJourneyKpis: (scope, { journey, persona }) =>
    getJourneyKpis(scope, { journeyId: journey, period: null, persona, now }),
  getJourneyLosses: (scope, { journey }) => getJourneyLosses(scope, journey),
  getMapRevision: (scope, { journey }) => getMapRevision(scope, journey),
  getPersona: (scope, { persona }) => getPersona(scope, persona),
  getMapNumbers: (scope, { journey }) => getMapNumbers(scope, journey, now),
  getReview: (scope, { frozen }) => getReview(scope, frozen, now),
  getSource: (scope, { events }) => getSource(scope, events),
  getSourceKind: (scope, { events }) => getSourceKind(scope, events),
  listImportRecords: (scope, { events }) => listImportRecords(scope, events, page),
  recomputeReview: (scope, { frozen }) => recomputeReview(scope, frozen, now),
  requireReview: (scope, { draft }) => requireReview(scope, draft),
};

/** Queries that find nothing for a foreign id, and what nothing is. */
export const empty: Record<string, [Call, unknown]> = {
  countMatchingFacts: [
    (scope, { events }) =>
      countMatchingFacts(scope, [{ sourceId: events, kind: "events", match: {}, kpi: null }]),
    [0],
  ],
  findEarlierReview: [(scope, { draft }) => findEarlierReview(scope, draft), null],
  findImportProgress: [(scope, { progress }) => findImportProgress(scope, progress), null],
  listActionsOfReview: [(scope, { frozen }) => listActionsOfReview(scope, frozen), []],
  listFactTerms: [(scope, { events }) => listFactTerms(scope, events), noTerms],
  listRejections: [
    (scope, { answersImport }) => listRejections(scope, answersImport, { afterLine: 0, limit: 50 }),
    [],
  ],
};

/** Queries of all that the team has. */
export const own: Record<string, Call> = {
  getOverview: (scope) => getOverview(scope, now),
  getTeamNames: (scope) => getTeamNames(scope, []),
  listActions: (scope) => listActions(scope),
  listAudit: (scope) => listAudit(scope, null),
  listDueReviews: (scope) => listDueReviews(scope, now),
  listJourneyNames: (scope) => listJourneyNames(scope),
  listJourneySummaries: (scope) => listJourneySummaries(scope),
  listJourneyTree: (scope) => listJourneyTree(scope),
  listJourneys: (scope) => listJourneys(scope, page),
  listLatestImports: (scope) => listLatestImports(scope),
  listMembers: (scope) => listMembers(scope),
  listPendingInvitations: (scope) => listPendingInvitations(scope, now),
  listPossibleOwners: (scope) => listPossibleOwners(scope),
  listPersonas: (scope) => listPersonas(scope),
  listReviews: (scope) => listReviews(scope),
  listSourceNames: (scope) => listSourceNames(scope),
  listSources: (scope) => listSources(scope, page),
  listStandingImports: (scope) => listStandingImports(scope, page),
  listTokens: (scope) => listTokens(scope),
  searchTeam: (scope) => searchTeam(scope, { q: "s", limit: 8 }),
};
