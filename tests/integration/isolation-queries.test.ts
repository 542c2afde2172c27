import { beforeAll, describe, expect, it } from "vitest";
import { listActions, listActionsOfReview, listPossibleOwners } from "@/lib/actions/queries";
import { listAudit } from "@/lib/activity/queries";
import { countMatchingFacts, listFactTerms } from "@/lib/facts/queries";
import { headerFingerprint } from "@/lib/imports/header-fingerprint";
import {
  findImportProgress,
  findRememberedMapping,
  getImportRecord,
  listImportRecords,
  listLatestImports,
  listRejections,
} from "@/lib/imports/records/queries";
import { getJourney, getJourneyLosses, listJourneySummaries, listJourneys } from "@/lib/journeys/queries";
import { getDashboard } from "@/lib/kpis/dashboard/queries";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { getOverview } from "@/lib/overview/queries";
import { getReview, listDueReviews, listReviews, requireReview } from "@/lib/reviews/queries";
import { recomputeReview } from "@/lib/reviews/recomputing/queries";
import type { Scope } from "@/lib/scope";
import { getSource, getSourceKind, listSourceNames, listSources } from "@/lib/sources/queries";
import { listPendingInvitations } from "@/lib/teams/invitations/queries";
import { listMembers } from "@/lib/teams/members/queries";
import { listTokens } from "@/lib/teams/tokens/queries";
import { now } from "@/tests/factories/clock";
import type { TeamIds } from "@/tests/factories/filled-team";
import { exportedCode } from "@/tests/setup/exported-code";
import {
  compareWithTable,
  complete,
  foreignIds,
  leakedIds,
  outcomeOf,
  stateOf,
  type TwoTeams,
  twoTeams,
} from "@/tests/setup/isolation";

type Call = (scope: Scope, ids: TeamIds) => unknown;

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
};

/** Queries of a thing that the team must have. */
const refused: Record<string, Call> = {
  findRememberedMapping: (scope, { events }) => findRememberedMapping(scope, events, header),
  getDashboard: (scope, { journey }) => getDashboard(scope, { journeyId: journey, period: null, now }),
  getImportRecord: (scope, { eventsImport }) => getImportRecord(scope, eventsImport),
  getJourney: (scope, { journey }) => getJourney(scope, journey),
  getJourneyKpis: (scope, { journey }) => getJourneyKpis(scope, { journeyId: journey, period: null, now }),
  getJourneyLosses: (scope, { journey }) => getJourneyLosses(scope, journey),
  getReview: (scope, { frozen }) => getReview(scope, frozen, now),
  getSource: (scope, { events }) => getSource(scope, events),
  getSourceKind: (scope, { events }) => getSourceKind(scope, events),
  listImportRecords: (scope, { events }) => listImportRecords(scope, events, page),
  recomputeReview: (scope, { frozen }) => recomputeReview(scope, frozen, now),
  requireReview: (scope, { draft }) => requireReview(scope, draft),
};

/** Queries that find nothing for a foreign id, and what nothing is. */
const empty: Record<string, [Call, unknown]> = {
  countMatchingFacts: [
    (scope, { events }) =>
      countMatchingFacts(scope, [{ sourceId: events, kind: "events", match: {}, kpi: null }]),
    [0],
  ],
  findImportProgress: [(scope, { progress }) => findImportProgress(scope, progress), null],
  listActionsOfReview: [(scope, { frozen }) => listActionsOfReview(scope, frozen), []],
  listFactTerms: [(scope, { events }) => listFactTerms(scope, events), noTerms],
  listRejections: [
    (scope, { answersImport }) => listRejections(scope, answersImport, { afterLine: 0, limit: 50 }),
    [],
  ],
};

/** Queries of all that the team has. */
const own: Record<string, Call> = {
  getOverview: (scope) => getOverview(scope, now),
  listActions: (scope) => listActions(scope),
  listAudit: (scope) => listAudit(scope, null),
  listDueReviews: (scope) => listDueReviews(scope, now),
  listJourneySummaries: (scope) => listJourneySummaries(scope),
  listJourneys: (scope) => listJourneys(scope, page),
  listLatestImports: (scope) => listLatestImports(scope),
  listMembers: (scope) => listMembers(scope),
  listPendingInvitations: (scope) => listPendingInvitations(scope, now),
  listPossibleOwners: (scope) => listPossibleOwners(scope),
  listReviews: (scope) => listReviews(scope),
  listSourceNames: (scope) => listSourceNames(scope),
  listSources: (scope) => listSources(scope, page),
  listTokens: (scope) => listTokens(scope),
};

let teams: TwoTeams;
let before: Awaited<ReturnType<typeof stateOf>>;

beforeAll(async () => {
  teams = await twoTeams();
  before = await stateOf(teams);
});

it("has an entry for every query of a team", () => {
  const exported = exportedCode("lib/**/queries.ts").filter(({ first }) => first === "Scope");
  expect(exported.length).toBeGreaterThan(25);
  const entries = [refused, empty, own].flatMap((table) => Object.keys(table));
  expect(compareWithTable(exported, entries)).toEqual(complete);
});

describe("a query with ids of another team", () => {
  it.each(Object.entries(refused))("%s refuses them as not found", async (_, call) => {
    const { mine } = teams;
    for (const { ids, which } of await foreignIds(teams, (given) =>
      outcomeOf(() => call(mine.scope, given)),
    )) {
      expect(await outcomeOf(() => call(mine.scope, ids)), which).toEqual({ code: "NOT_FOUND" });
    }
    expect(await outcomeOf(() => call(mine.scope, mine.ids)), "own ids").toHaveProperty("value");
  });

  it.each(Object.entries(empty))("%s finds nothing", async (_, [call, nothing]) => {
    const { mine } = teams;
    for (const { ids, which } of await foreignIds(teams, (given) =>
      outcomeOf(() => call(mine.scope, given)),
    )) {
      expect(await outcomeOf(() => call(mine.scope, ids)), which).toEqual({ value: nothing });
    }
    expect(await call(mine.scope, mine.ids), "own ids").not.toEqual(nothing);
  });

  it("changes nothing", async () => {
    expect(await stateOf(teams)).toEqual(before);
  });
});

describe("a query of everything", () => {
  it.each(Object.entries(own))("%s gives one's own alone", async (name, call) => {
    const { mine, theirs, unseen } = teams;
    const answer = await call(mine.scope, mine.ids);
    expect(leakedIds(answer, unseen)).toEqual([]);
    // The check itself sees something: the other team's own answer is full of its ids.
    if (name === "listDueReviews") return;
    expect(leakedIds(await call(theirs.scope, theirs.ids), unseen)).not.toEqual([]);
  });

  it("goes on after a foreign cursor with one's own alone", async () => {
    const { mine, theirs, unseen } = teams;
    const answers = [
      await listJourneys(mine.scope, { after: theirs.ids.journey, limit: 50 }),
      await listSources(mine.scope, { after: theirs.ids.events, limit: 50 }),
      await listAudit(mine.scope, theirs.ids.action),
      await listImportRecords(mine.scope, mine.ids.events, { after: theirs.ids.eventsImport, limit: 50 }),
    ];
    expect(leakedIds(answers, unseen)).toEqual([]);
  });
});
