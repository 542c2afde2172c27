import { expect, it } from "vitest";
import { withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { removeOp } from "@/lib/journeys/map/structure/draft-op";
import { moveStageOps, renameStageOps } from "@/lib/journeys/map/structure/stage-ops";
import { setWindow } from "@/lib/journeys/mutations";
import { getJourney } from "@/lib/journeys/queries";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { changeMap } from "@/tests/factories/map";
import { importText } from "@/tests/factories/measured-journey";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

const two = { name: "Shop", stages: [{ name: "Visit" }, { name: "Buy", retentionAnchor: true }] };
const mapping = { fields: { id: "id", person: "who", event: "what", at: "when" } };
const file = [
  "id,who,what,when",
  "1,ann,view,2026-07-01T10:00:00Z",
  "2,bob,view,2026-07-02T10:00:00Z",
  "3,ann,buy,2026-07-09T10:00:00Z",
  "4,cyd,view,2026-07-20T10:00:00Z",
].join("\n");

async function start() {
  const { scope } = await createTeam();
  const journey = await createJourney(scope, two, now);
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const [visit, buy] = journey.stages.map((stage) => stage.id) as [string, string];
  const rule = (stage: string, ...event: string[]) => ({ stage, source: source.id, match: { event } });
  return { scope, id: journey.id, source: source.id, visit, buy, rule };
}

/** Entrants and converted of the quarter, stage by stage in order. */
async function quarter(scope: Scope, journeyId: string) {
  const { stages } = await getJourney(scope, journeyId);
  const rows = await withTeam(scope, (tx) =>
    tx.stageRollup.findMany({ where: { journeyId, grain: "quarter" } }),
  );
  return stages.map((stage) => {
    const row = rows.find((one) => one.stageId === stage.id && one.entrants > 0);
    return row ? [row.entrants, row.converted] : [0, 0];
  });
}

it("are replaced at once as one version; unchanged ones keep their ids and make none", async () => {
  const { scope, id, visit, buy, rule } = await start();
  const first = await replaceRules(
    scope,
    { journey: id, rules: [rule(visit, "view", "open"), rule(buy, "buy")] },
    now,
  );
  expect(first.version).toBe(2);
  const again = await replaceRules(
    scope,
    { journey: id, rules: [rule(buy, "buy"), rule(visit, "open", "view")] },
    now,
  );
  expect(again.version).toBe(2);
  const third = await replaceRules(
    scope,
    { journey: id, rules: [rule(buy, "buy"), rule(buy, "buy"), rule(visit, "view")] },
    now,
  );
  expect(third.version).toBe(3);
  expect(third.rules).toHaveLength(2);
  const buyRule = (version: typeof first) => version.rules.find((one) => one.stage === buy)!.id;
  expect(buyRule(third)).toBe(buyRule(first));
  expect(await countRows(scope, "definition_versions")).toBe(3);
});

it("rebuild the numbers, and so do the window, the order and a removed stage", async () => {
  const { scope, id, source, visit, buy, rule } = await start();
  await importText(scope, source, file, { mapping });
  expect(await quarter(scope, id)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  await replaceRules(scope, { journey: id, rules: [rule(visit, "view"), rule(buy, "buy")] }, now);
  expect(await quarter(scope, id)).toEqual([
    [3, 0],
    [1, 0],
  ]);
  await setWindow(scope, { journey: id, windowDays: 8 }, now);
  expect(await quarter(scope, id)).toEqual([
    [3, 1],
    [1, 0],
  ]);
  await changeMap(scope, id, (state) => moveStageOps(state, buy, "start"));
  expect(await quarter(scope, id)).toEqual([
    [1, 0],
    [3, 0],
  ]);
  await changeMap(scope, id, () => renameStageOps(buy, "Order"));
  expect(await quarter(scope, id)).toEqual([
    [1, 0],
    [3, 0],
  ]);
  await changeMap(scope, id, () => [removeOp("stage", visit)]);
  expect(await quarter(scope, id)).toEqual([[1, 0]]);
  expect(await countRows(scope, "stage_rules")).toBe(1);
});

it("saved from two tabs: the second is told, and may then save over it", async () => {
  const { scope, id, visit, buy, rule } = await start();
  const save = (rules: ReturnType<typeof rule>[], baseVersion: number) =>
    replaceRules(scope, { journey: id, rules, baseVersion }, now);
  const tabs = await Promise.allSettled([save([rule(visit, "view")], 1), save([rule(buy, "buy")], 1)]);
  expect(tabs.map((tab) => tab.status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = tabs.find((tab) => tab.status === "rejected")!;
  expect(refused.reason).toMatchObject({ code: "CONFLICT", details: { definitionVersion: 2 } });
  expect((await save([rule(buy, "buy")], 2)).rules.map((one) => one.stage)).toEqual([buy]);
});

it("name no stage or source of another journey or team", async () => {
  const mine = await start();
  const theirs = await start();
  const other = await createJourney(mine.scope, two, now);
  const bad = [
    { ...mine.rule(mine.visit, "view"), stage: other.stages[0]!.id },
    { ...mine.rule(mine.visit, "view"), stage: theirs.visit },
    { ...mine.rule(mine.visit, "view"), source: theirs.source },
    { ...mine.rule(mine.visit, "view"), source: newId() },
  ];
  for (const rule of bad) {
    await expect(replaceRules(mine.scope, { journey: mine.id, rules: [rule] }, now)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  }
  const call = replaceRules(
    mine.scope,
    { journey: theirs.id, rules: [theirs.rule(theirs.visit, "view")] },
    now,
  );
  await expect(call).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await countRows(theirs.scope, "stage_rules")).toBe(0);
  expect(await getJourney(mine.scope, mine.id)).toMatchObject({ definitionVersion: 1 });
});

it("fit their source and are written by editors only", async () => {
  const { scope, id, source, visit } = await start();
  const question = { stage: visit, source, match: { question: "How likely?" } };
  await expect(replaceRules(scope, { journey: id, rules: [question] }, now)).rejects.toMatchObject({
    code: "INVALID",
  });
  const { scope: viewer } = await addMember(scope, "viewer");
  await expect(replaceRules(viewer, { journey: id, rules: [] }, now)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
