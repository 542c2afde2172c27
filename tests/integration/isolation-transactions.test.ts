import { beforeAll, describe, expect, it } from "vitest";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, type Tx, withTeam, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { dropFacts, openFacts, sealFacts } from "@/lib/facts/loading/mutations";
import { factsOfImports, liveFacts } from "@/lib/facts/queries";
import { ruleCondition } from "@/lib/facts/rules/queries";
import { countScores, sumMeasures } from "@/lib/facts/scores/queries";
import { streamTimelines } from "@/lib/facts/timelines/queries";
import { newId } from "@/lib/ids";
import { commitImport, registerImport } from "@/lib/imports/records/mutations";
import {
  chooseMapping,
  findSameFile,
  futureWarning,
  getLockedSource,
  lockSource,
  requireStillMember,
} from "@/lib/imports/running/queries";
import { withoutGone } from "@/lib/journeys/map/named/queries";
import { readItems } from "@/lib/journeys/map/queries";
import { recordEdit, requireRoom, restoreRules, writeItems } from "@/lib/journeys/map/writing/mutations";
import { lockJourney, readDefinition, writeVersion } from "@/lib/journeys/mutations";
import { keepAfterPause, keepVersion } from "@/lib/journeys/versions/keeping/mutations";
import { cellsOf } from "@/lib/kpis/cells";
import { countJourney } from "@/lib/kpis/counting/queries";
import { getCalendar, getDefinition } from "@/lib/kpis/definitions/queries";
import { everybody } from "@/lib/kpis/everybody";
import { keepCount } from "@/lib/kpis/keeping/mutations";
import {
  lockJourneys,
  rebuildJourneyRollups,
  rebuildSourceRollups,
  rebuildTeamRollups,
} from "@/lib/kpis/mutations";
import { periodAt } from "@/lib/kpis/period";
import { lockPersonaCounts, personaCounts, recountPersonas } from "@/lib/kpis/personas/mutations";
import { readMappedColumns, readPersonasOnMap } from "@/lib/kpis/personas/queries";
import { readPersonaNumbers } from "@/lib/kpis/personas/reading/queries";
import { liveBasis } from "@/lib/kpis/queries";
import { readRollups, readRollupsOf } from "@/lib/kpis/reading/queries";
import { rollupSpan } from "@/lib/kpis/rollup-span";
import { touchedByImport } from "@/lib/kpis/touched/queries";
import { readPersona } from "@/lib/personas/queries";
import { readSnapshot } from "@/lib/reviews/freezing/queries";
import { lockReview } from "@/lib/reviews/locking/queries";
import type { Scope } from "@/lib/scope";
import { insertTeam } from "@/lib/teams/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { type FilledTeam, files, type TeamIds } from "@/tests/factories/filled-team";
import { cardDraft, putCard } from "@/tests/factories/map";
import { exportedCode } from "@/tests/setup/exported-code";
import { compareWithTable, complete, stateOf, type TwoTeams, twoTeams } from "@/tests/setup/isolation";
import { ownerRows } from "@/tests/setup/owner";

/** All that somebody could know of a team and hand to a function that works in a transaction opened by another. */
async function everythingOf({ scope, ids }: FilledTeam) {
  const [row] = await ownerRows<{ no: string; sha256: string }>(
    "SELECT no, encode(sha256, 'hex') AS sha256 FROM imports WHERE id = $1",
    [ids.eventsImport],
  );
  return withTeamSql(scope, async (tx) => {
    const definition = await getDefinition(tx, ids.journey);
    const calendar = await getCalendar(tx);
    const may = Date.UTC(2026, 4, 10);
    const span = rollupSpan(may, may, definition.windowDays, calendar);
    const facts = await liveFacts(tx, [ids.events, ids.answers, ids.measures]);
    const quarter = periodAt("quarter", may, calendar);
    const sample = { bytes: new TextEncoder().encode(files.answers), whole: true };
    const source = { id: ids.answers, kind: "responses" as const };
    const chosen = await chooseMapping(tx, scope, source, sample, undefined);
    const begin = () => registerImport(tx, scope, source, newId(), chosen, "running.csv", now);
    const [loading, opened] = [await begin(), await begin()];
    await openFacts(tx, opened);
    const imports = { no: row!.no, sha256: row!.sha256, loading, opened, sample, chosen };
    return { ids, teamId: scope.teamId, definition, calendar, span, facts, quarter, ...imports };
  });
}
type Known = Awaited<ReturnType<typeof everythingOf>>;

/** The same with ids that nobody has. */
function nobodysOf(known: Known): Known {
  const ids = Object.fromEntries(Object.keys(known.ids).map((key) => [key, newId()])) as TeamIds;
  const definition = { ...known.definition, journeyId: newId() };
  const facts = { ...known.facts, tables: [] };
  const imports = { no: "999999999", loading: "999999999", opened: "999999999", sha256: "00" };
  return { ...known, ids, teamId: newId(), definition, facts, ...imports };
}

const sourceRule = (sourceId: string, kind: "responses" | "measures", match = {}) => {
  return { sourceId, kind, match, kpi: null };
};

async function countTimelineRows(tx: SqlTx, { ids, facts, span }: Known): Promise<number> {
  let rows = 0;
  const sink = { nextPerson: () => undefined, add: () => void rows++ };
  const rules = [{ sourceId: ids.events, kind: "events" as const, match: {}, kpi: null }];
  const tables = facts.tables.filter(({ firstDay }) => firstDay === null);
  const request = { facts: { ...facts, tables }, stages: [{ rules }], days: [] };
  await streamTimelines(tx, { ...request, fromMs: span.fromMs, untilMs: span.untilMs }, sink);
  return rows;
}

/** Of what is known of the other team, though another team's transaction is open. */
function countOf({ definition, facts, calendar, span }: Known, persona: string) {
  return { persona, definition, full: definition, facts, calendar, span, isPartial: true };
}

type Call<T> = (tx: T, known: Known, scope: Scope) => unknown;

/** What a foreign id comes to is the same as what an id of nobody comes to, and not what it does for its own team. */
const sqlCalls: Record<string, Call<SqlTx>> = {
  openFacts: (tx, { loading }) => openFacts(tx, loading),
  sealFacts: (tx, { opened }) => sealFacts(tx, opened, true),
  dropFacts: (tx, { no }) => dropFacts(tx, no),
  liveFacts: (tx, { ids }) => liveFacts(tx, [ids.events]),
  factsOfImports: (tx, { ids }) => factsOfImports(tx, [ids.eventsImport]),
  ruleCondition: (tx, { ids }) => ruleCondition(tx, ids.events, { event: ["see"] }),
  countScores: (tx, { ids, facts, span }) =>
    countScores(tx, facts, [sourceRule(ids.answers, "responses")], cellsOf(span)),
  sumMeasures: (tx, { ids, facts, span }) =>
    sumMeasures(tx, facts, [sourceRule(ids.measures, "measures", { measure: "cost" })], cellsOf(span)),
  streamTimelines: countTimelineRows,
  countJourney: async (tx, { definition, facts, span, calendar }) => {
    const { events, scores, measures } = await countJourney(tx, definition, facts, span, calendar);
    const seen = events.quarter.map(({ stages }) => stages.map((stage) => [stage.entrants, stage.events]));
    return { seen, scores, measures };
  },
  registerImport: (tx, { ids, chosen }, scope) =>
    registerImport(tx, scope, { id: ids.answers, kind: "responses" }, newId(), chosen, "x.csv", now),
  commitImport: (tx, { ids, no, sha256, chosen }, scope) => {
    const counts = { rows: 0, added: 0, identical: 0, changed: 0, rejected: 0, skipped: 0, rejections: [] };
    const at = { startedAt: now.toISOString(), finishedAt: now.toISOString() };
    const told = { id: ids.eventsImport, fileName: "x.csv", sha256, bytes: 0, mapping: chosen.mapping };
    const summary = { ...told, ...counts, ...at, status: "committed" as const, warnings: [] };
    return commitImport(tx, scope, { id: ids.answers, kind: "responses" }, no, summary, chosen);
  },
  findSameFile: (tx, { ids, sha256 }) => findSameFile(tx, ids.events, sha256),
  futureWarning: (tx, { no }) => futureWarning(tx, no, new Date(0)),
  getLockedSource: (tx, { ids }) => getLockedSource(tx, ids.events),
  chooseMapping: (tx, { ids, sample }, scope) =>
    chooseMapping(tx, scope, { id: ids.answers, kind: "responses" }, sample, undefined),
  getDefinition: (tx, { ids }) => getDefinition(tx, ids.journey),
  liveBasis: (tx, { ids }) => liveBasis(tx, ids.journey),
  readRollups: (tx, { definition, quarter }) => readRollups(tx, definition, "quarter", [quarter]),
  readRollupsOf: (tx, { definition, quarter }) =>
    readRollupsOf(tx, [{ id: everybody, definition }], "quarter", [quarter]),
  personaCounts: (tx, { definition }, scope) => personaCounts(tx, scope, definition),
  readPersonasOnMap: (tx, { ids }) => readPersonasOnMap(tx, ids.journey, { lock: true }),
  readMappedColumns: (tx, { ids }) => readMappedColumns(tx, [ids.measures]),
  readPersonaNumbers: (tx, { definition, facts, calendar, quarter }, scope) =>
    readPersonaNumbers(tx, scope, { definition, facts, calendar }, "quarter", [quarter]),
  touchedByImport: (tx, { ids, no }) => touchedByImport(tx, ids.events, no),
  readItems: (tx, { ids }) => readItems(tx, ids.journey, { card: "true" }),
  writeItems: (tx, { ids }) => {
    const lane = { id: newId(), position: 1, kind: "goals", name: "Goals", hidden: false, revision: 1 };
    return writeItems(tx, "lane", { journey: ids.journey, items: [lane], now });
  },
  recordEdit: (tx, { ids, teamId }, scope) => {
    const edit = { journey: ids.journey, id: newId(), revision: 99, removed: [], now };
    return recordEdit(tx, { teamId, userId: scope.userId }, edit);
  },
  withoutGone: (tx, { ids }) => {
    const draft = cardDraft({ laneId: newId(), stageId: newId() }, { ownerId: ids.member });
    return withoutGone(tx, [putCard(draft)]).then((ops) => ops.length);
  },
  restoreRules: async (tx, { ids }) => {
    await tx.query("DELETE FROM stage_rules");
    await restoreRules(tx, ids.journey, [ids.stage]);
    return (await tx.query("SELECT count(*) FROM stage_rules")).rows;
  },
  lockJourney: (tx, { ids }) => lockJourney(tx, ids.journey),
  readDefinition: (tx, { ids }) =>
    readDefinition(tx, ids.journey).then(
      ({ stages }) => stages,
      () => null,
    ),
  writeVersion: (tx, { ids }, scope) => {
    const definition = { version: 99, windowDays: 30, stages: [], rules: [] };
    return writeVersion(tx, scope, ids.journey, definition, now);
  },
  keepVersion: (tx, { ids }, scope) =>
    keepVersion(tx, scope, ids.journey, { kind: "named", name: "Taken", now }).then(() => "kept"),
  keepAfterPause: (tx, { ids }, scope) => {
    const standing = { revision: 1, editedAt: now, versionedAt: null };
    return keepAfterPause(tx, scope, ids.journey, { standing, now: minutesLater(60), ops: 1 }).then(
      () => "kept",
    );
  },
  readSnapshot: (tx, { ids }) => readSnapshot(tx, ids.journey, "2026-Q2", now),
  rebuildJourneyRollups: (tx, { ids }, scope) => rebuildJourneyRollups(scope, ids.journey, tx),
  recordAudit: (tx, { teamId, ids }) => {
    const change = {
      action: "x.tried",
      subjectKind: "x",
      subjectId: ids.journey,
      before: null,
      after: null,
      now,
    };
    return recordAudit({ teamId, userId: null, tokenId: null }, change, tx);
  },
};

const prismaCalls: Record<string, Call<Tx>> = {
  readPersona: (tx, { ids }, scope) => readPersona(tx, scope, ids.persona, { lock: true }),
  lockReview: (tx, { ids }, scope) => lockReview(tx, scope, ids.draft, "write"),
  insertTeam: (tx, { teamId, ids }) =>
    insertTeam(tx, { teamId, userId: ids.owner }, { name: "Taken over", timeZone: "UTC" }, now),
};

/** Those whose answer says nothing; that they change nothing of another team is seen by the fingerprints. */
const silent: Record<string, Call<SqlTx>> = {
  getCalendar: (tx) => getCalendar(tx),
  requireRoom: (tx, { ids }) => requireRoom(tx, ids.journey),
  lockJourneys: (tx) => lockJourneys(tx),
  lockPersonaCounts: (tx, { ids }) => lockPersonaCounts(tx, ids.journey),
  keepCount: (tx, known, scope) => keepCount(tx, scope, countOf(known, everybody)),
  recountPersonas: (tx, known, scope) => recountPersonas(tx, scope, countOf(known, known.ids.persona)),
  lockSource: (tx, { ids }) => lockSource(tx, ids.events),
  requireStillMember: (tx, _, scope) => requireStillMember(tx, scope),
  rebuildSourceRollups: (tx, { ids }, scope) => rebuildSourceRollups(scope, ids.events, null, tx),
  rebuildTeamRollups: (tx, _, scope) => rebuildTeamRollups(scope, tx),
};

/** No team is in what these take: pure functions, people and their sessions, secrets of links (isolation-actions.test.ts). */
const outside = [
  "acceptInvitation",
  "changePassword",
  "countsOfPeriod",
  "createTeam",
  "endOtherSessions",
].concat(
  [
    "endOwnSession",
    "findInvitation",
    "inOrder",
    "kpisOfCounts",
    "listOwnSessions",
    "listTeamsOf",
    "renamePerson",
    "whoseNumbers",
  ],
  ["requirePeriod", "saveTheme", "scoreSources", "signUp", "signUpByInvitation", "toSummary"],
  // Parts of a running import, made from what openFacts and getLockedSource gave.
  ["FactLoader", "TermDictionary", "loadRows"],
  // Of public links, made from what the link's secret gave: map-sharing.test.ts.
  ["findShare", "getSharedImage", "getSharedMap", "passOf", "unlockShare"],
);

class RolledBack extends Error {}

/** What a call comes to in a transaction of this team that is rolled back. */
async function endOf(
  run: (fn: (tx: never) => Promise<never>) => Promise<unknown>,
  call: (tx: never) => unknown,
) {
  let value: unknown;
  try {
    await run(async (tx) => {
      value = await call(tx);
      throw new RolledBack();
    });
  } catch (error) {
    if (error instanceof AppError) return error.code;
    const text = String((error as Error).message);
    const refusal = /row-level security|no such import|violates foreign key|permission denied/.exec(text);
    if (refusal) return refusal[0];
    if (!(error instanceof RolledBack)) throw error;
  }
  return { value };
}

const inSql = ({ scope }: FilledTeam, call: Call<SqlTx>, known: Known) =>
  endOf(
    (fn) => withTeamSql(scope, fn as (tx: SqlTx) => Promise<never>),
    (tx) => call(tx, known, scope),
  );
const inPrisma = ({ scope }: FilledTeam, call: Call<Tx>, known: Known) =>
  endOf(
    (fn) => withTeam(scope, fn as (tx: Tx) => Promise<never>),
    (tx) => call(tx, known, scope),
  );

let teams: TwoTeams;
let known: Known;
let before: Awaited<ReturnType<typeof stateOf>>;

beforeAll(async () => {
  teams = await twoTeams();
  known = await everythingOf(teams.theirs);
  before = await stateOf(teams);
});

it("has an entry for everything that queries and mutations export beside those of a scope", () => {
  const exported = exportedCode("lib/**/{queries,mutations}.ts").filter(
    ({ name, first }) => first !== "Scope" || /^rebuild\w+Rollups$/.test(name),
  );
  const entries = [sqlCalls, prismaCalls, silent].flatMap((table) => Object.keys(table));
  expect(compareWithTable(exported, [...entries, ...outside])).toEqual(complete);
});

describe("in a transaction of one team, what belongs to another", () => {
  it.each(Object.entries(sqlCalls))("is to %s as if it were not there", async (_, call) => {
    const { mine, theirs } = teams;
    const foreign = await inSql(mine, call, known);
    expect(foreign).toEqual(await inSql(mine, call, nobodysOf(known)));
    expect(await inSql(theirs, call, known)).not.toEqual(foreign);
  });

  it.each(Object.entries(prismaCalls))("is to %s as if it were not there", async (_, call) => {
    const { mine, theirs } = teams;
    const foreign = await inPrisma(mine, call, known);
    expect(foreign).toEqual(await inPrisma(mine, call, nobodysOf(known)));
    expect(await inPrisma(theirs, call, known)).not.toEqual(foreign);
  });

  it.each(Object.entries(silent))("is out of reach of %s", async (_, call) => {
    const { mine } = teams;
    expect(await inSql(mine, call, known)).toEqual(await inSql(mine, call, nobodysOf(known)));
    // Committed, so that a write that went astray would be seen.
    await withTeamSql(mine.scope, async (tx) => call(tx, known, mine.scope));
  });

  it("stays as it was", async () => {
    expect(await stateOf(teams)).toEqual(before);
  });
});
