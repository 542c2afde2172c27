import { beforeAll, describe, expect, it } from "vitest";
import { listAudit } from "@/lib/activity/queries";
import { listImportRecords } from "@/lib/imports/records/queries";
import { listJourneys } from "@/lib/journeys/queries";
import { listSources } from "@/lib/sources/queries";
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
import { empty, own, refused } from "@/tests/setup/query-calls";

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
