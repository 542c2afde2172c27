import { beforeAll, describe, expect, it } from "vitest";
import { withTeam } from "@/lib/db";
import { scopeOfMember } from "@/lib/scope";
import { removeMember } from "@/lib/teams/members/mutations";
import { createToken } from "@/lib/teams/tokens/mutations";
import { minutesLater } from "@/tests/factories/clock";
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
import { own, refused } from "@/tests/setup/mutation-calls";
import { fingerprint, idsOf } from "@/tests/setup/owner";

let teams: TwoTeams;

beforeAll(async () => {
  teams = await twoTeams();
});

it("has an entry for every mutation of a team", () => {
  const exported = exportedCode("lib/**/mutations.ts").filter(({ first }) => first === "Scope");
  expect(exported.length).toBeGreaterThan(30);
  // Roll-ups are rebuilt in a transaction that others open: isolation-transactions.test.ts.
  const alone = exported.filter(({ name }) => !/^rebuild\w+Rollups$/.test(name));
  const entries = [refused, own].flatMap((table) => Object.keys(table));
  expect(compareWithTable(alone, entries)).toEqual(complete);
});

describe("a mutation of a viewer", () => {
  // Their own import's progress and their own place in the team are all that a viewer can touch.
  const forOthers = Object.entries({ ...refused, ...own }).filter(
    ([name]) => !["leaveTeam", "startProgress"].includes(name),
  );
  it.each(forOthers)("%s is refused, whatever the route or action before it let through", async (_, call) => {
    const { viewer, ids, scope } = teams.mine;
    const before = await fingerprint(scope);
    expect(await outcomeOf(() => call(viewer.scope, ids))).toEqual({ code: "FORBIDDEN" });
    expect(await fingerprint(scope)).toEqual(before);
  });
});

describe("a mutation with ids of another team", () => {
  it.each(Object.entries(refused))("%s refuses each of them and changes nothing", async (_, call) => {
    const { mine } = teams;
    const before = await stateOf(teams);
    for (const { ids, which } of await foreignIds(teams, (given) =>
      outcomeOf(() => call(mine.scope, given)),
    )) {
      expect(await outcomeOf(() => call(mine.scope, ids)), which).toEqual({ code: "NOT_FOUND" });
    }
    expect(await stateOf(teams)).toEqual(before);
    // The same with one's own ids works, so it was the ids that were refused.
    expect(await outcomeOf(() => call(mine.scope, mine.ids)), "own ids").toHaveProperty("value");
    expect(await fingerprint(teams.theirs.scope)).toEqual(before.theirs);
    if (_ !== "changeDefinition") expect(await fingerprint(mine.scope)).not.toEqual(before.mine);
  });
});

describe("a mutation without ids", () => {
  it.each(Object.entries(own))("%s touches one's own team alone", async (name, call) => {
    const { mine, theirs, unseen } = teams;
    const before = await stateOf(teams);
    const answer = await call(mine.scope, theirs.ids);
    expect(leakedIds(answer, unseen)).toEqual([]);
    expect(await fingerprint(theirs.scope)).toEqual(before.theirs);
    if (name !== "startProgress") expect(await fingerprint(mine.scope)).not.toEqual(before.mine);
  });
});

it("leaves no id of the other team in any row", async () => {
  const ids = await idsOf(teams.mine.scope);
  expect([...ids].filter((id) => teams.unseen.has(id))).toEqual([]);
});

it("takes nothing from somebody in their other team when one team removes them", async () => {
  const { mine, theirs } = teams;
  const { id } = theirs.user;
  const { teamId } = mine.scope;
  await withTeam(mine.scope, (tx) => tx.membership.create({ data: { teamId, userId: id, role: "admin" } }));
  const here = await scopeOfMember(id, mine.slug, "admin");
  await createToken(here, { name: "Of this team", role: "viewer" }, minutesLater(11));
  await createToken(theirs.scope, { name: "Of the other", role: "owner" }, minutesLater(11));
  const before = await stateOf(teams);
  await removeMember(mine.scope, { userId: id }, minutesLater(12));
  const after = await stateOf(teams);
  expect(after.theirs).toEqual(before.theirs);
  expect(after.mine.api_tokens).not.toBe(before.mine.api_tokens);
});
