import fc from "fast-check";
import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { maxStages } from "@/lib/journeys/limits";
import { type DraftOp, removeOp } from "@/lib/journeys/map/structure/draft-op";
import type { Place } from "@/lib/journeys/map/structure/place";
import {
  addStageOps,
  anchorOps,
  hideStagesOps,
  moveStageOps,
  renameStageOps,
} from "@/lib/journeys/map/structure/stage-ops";
import { getJourney } from "@/lib/journeys/queries";
import type { Scope } from "@/lib/scope";
import { now } from "@/tests/factories/clock";
import { changeMap } from "@/tests/factories/map";
import { codesOf } from "@/tests/factories/outcome";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

const three = { name: "Shop", stages: [{ name: "A" }, { name: "B", retentionAnchor: true }, { name: "C" }] };

/** The names as the journey tells them, whose positions are 0, 1, 2 … whatever the map's are. */
async function names(scope: Scope, journey: string): Promise<string> {
  const { stages } = await getJourney(scope, journey);
  expect(stages.map((stage) => stage.position)).toEqual(stages.map((_, index) => index));
  return stages.map((stage) => stage.name).join("");
}

const adding = (scope: Scope, journey: string, name: string, place: Place = "end", id = newId()) =>
  changeMap(scope, journey, (state) => addStageOps(state, { id, name, place }));

async function start() {
  const { scope } = await createTeam();
  const journey = await createJourney(scope, three, now);
  return { scope, id: journey.id, stages: journey.stages, ids: journey.stages.map((stage) => stage.id) };
}

it("adds at the end or between, renames, moves and removes, each a version of its own", async () => {
  const { scope, id, ids } = await start();
  const version = async () => (await getJourney(scope, id)).definitionVersion;
  await adding(scope, id, "D");
  expect(await version()).toBe(2);
  await adding(scope, id, "X", { after: ids[0]! });
  expect(await version()).toBe(3);
  expect(await names(scope, id)).toBe("AXBCD");
  await changeMap(scope, id, () => renameStageOps(ids[2]!, "Z"));
  await changeMap(scope, id, (state) => moveStageOps(state, ids[0]!, "end"));
  expect(await names(scope, id)).toBe("XBZDA");
  await changeMap(scope, id, () => [removeOp("stage", ids[1]!)]);
  expect(await version()).toBe(6);
  expect(await names(scope, id)).toBe("XZDA");
  expect(await countRows(scope, "definition_versions")).toBe(6);
});

it("makes no version when nothing that is counted by changes", async () => {
  const { scope, id, ids } = await start();
  await changeMap(scope, id, () => renameStageOps(ids[1]!, "B"));
  await changeMap(scope, id, (state) => anchorOps(state, ids[1]!));
  await changeMap(scope, id, () => hideStagesOps([ids[1]!], true));
  expect(await getJourney(scope, id)).toMatchObject({ definitionVersion: 1 });
});

it("has one anchor or none", async () => {
  const { scope, id, ids } = await start();
  const anchors = async () => (await getJourney(scope, id)).stages.map((stage) => stage.retentionAnchor);
  const anchoring = (stage: string | null) => changeMap(scope, id, (state) => anchorOps(state, stage));
  await anchoring(ids[2]!);
  expect(await anchors()).toEqual([false, false, true]);
  await anchoring(null);
  expect(await anchors()).toEqual([false, false, false]);
  await anchoring(ids[0]!);
  expect(await anchors()).toEqual([true, false, false]);
});

it("stays whole when several people change it at the same moment", async () => {
  const { scope, id, ids } = await start();
  await Promise.all([
    ...["D", "E", "F"].map((name) => adding(scope, id, name, "start")),
    changeMap(scope, id, () => [removeOp("stage", ids[0]!)]),
    changeMap(scope, id, (state) => anchorOps(state, ids[2]!)),
  ]);
  const journey = await getJourney(scope, id);
  expect([...(await names(scope, id))].sort().join("")).toBe("BCDEF");
  expect(journey.stages.filter((stage) => stage.retentionAnchor)).toHaveLength(1);
  expect(await countRows(scope, "definition_versions")).toBe(journey.definitionVersion);
});

it("takes no more stages than a journey may have", async () => {
  const { scope } = await createTeam();
  const stages = Array.from({ length: maxStages }, (_, index) => ({ name: `S${index}` }));
  const { id } = await createJourney(scope, { name: "Long", stages }, now);
  expect(await codesOf([adding(scope, id, "One more")])).toEqual(["INVALID"]);
});

it("changes no stage of another journey or team, and lets no viewer change one", async () => {
  const { scope, id, ids } = await start();
  const other = await createJourney(scope, three, now);
  const foreign = await start();
  const { scope: viewer } = await addMember(scope, "viewer");
  const ops = (stage: string): DraftOp[] => [renameStageOps(stage, "X")[0]!, removeOp("stage", stage)];
  const calls = (who: Scope, journey: string, stage: string) =>
    ops(stage).map((op) => changeMap(who, journey, () => [op]));
  // Renaming what isn't there is told as a conflict; that it is gone is what whoever removes it wants.
  for (const stage of [other.stages[0]!.id, foreign.ids[0]!])
    expect(await codesOf(calls(scope, id, stage))).toEqual(["CONFLICT", "done"]);
  expect(new Set(await codesOf(calls(scope, foreign.id, foreign.ids[0]!)))).toEqual(new Set(["NOT_FOUND"]));
  expect(new Set(await codesOf(calls(viewer, id, ids[0]!)))).toEqual(new Set(["FORBIDDEN"]));
  expect([await names(scope, other.id), await names(foreign.scope, foreign.id)]).toEqual(["ABC", "ABC"]);
  expect(await names(scope, id)).toBe("ABC");
});

it("keeps the order a plain list would have, through any sequence of changes", async () => {
  const step = fc.record({
    verb: fc.constantFrom("add" as const, "move" as const, "remove" as const),
    at: fc.nat(9),
    to: fc.nat(9),
  });
  const { scope } = await createTeam();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { id, stages } = await createJourney(scope, three, now);
      const list = stages.map((stage) => stage.id);
      for (const { verb, at, to } of steps) {
        const stage = list[at % Math.max(list.length, 1)];
        if (verb === "add") {
          const place = list.length === 0 ? "end" : { before: list[to % list.length]! };
          const added = newId();
          await adding(scope, id, "N", place, added);
          list.splice(list.length === 0 ? 0 : to % list.length, 0, added);
        } else if (stage && verb === "move") {
          const others = list.filter((one) => one !== stage);
          const before = others[to % Math.max(others.length, 1)];
          const place = before ? { before } : "start";
          await changeMap(scope, id, (state) => moveStageOps(state, stage, place));
          list.splice(list.indexOf(stage), 1);
          list.splice(before ? list.indexOf(before) : 0, 0, stage);
        } else if (stage) {
          await changeMap(scope, id, () => [removeOp("stage", stage)]);
          list.splice(list.indexOf(stage), 1);
        }
      }
      expect((await getJourney(scope, id)).stages.map((one) => one.id)).toEqual(list);
    }),
    { numRuns: 15 },
  );
});
