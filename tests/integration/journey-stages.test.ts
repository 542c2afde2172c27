import fc from "fast-check";
import { expect, it } from "vitest";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { maxStages } from "@/lib/journeys/limits";
import { getJourney } from "@/lib/journeys/queries";
import { addStage, moveStage, removeStage, renameStage, setAnchor } from "@/lib/journeys/stages/mutations";
import type { Scope } from "@/lib/scope";
import { now } from "@/tests/factories/clock";
import { codesOf } from "@/tests/factories/outcome";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

const three = { name: "Shop", stages: [{ name: "A" }, { name: "B", retentionAnchor: true }, { name: "C" }] };

async function names(scope: Scope, journey: string): Promise<string> {
  const { stages } = await getJourney(scope, journey);
  expect(stages.map((stage) => stage.position)).toEqual(stages.map((_, index) => index));
  return stages.map((stage) => stage.name).join("");
}

async function start() {
  const { scope } = await createTeam();
  const journey = await createJourney(scope, three, now);
  return { scope, id: journey.id, stages: journey.stages, ids: journey.stages.map((stage) => stage.id) };
}

it("adds at the end or between, renames, moves and removes, each a version of its own", async () => {
  const { scope, id, ids } = await start();
  expect((await addStage(scope, { journey: id, name: "D" }, now)).version).toBe(2);
  expect((await addStage(scope, { journey: id, name: "X", position: 1 }, now)).version).toBe(3);
  expect(await names(scope, id)).toBe("AXBCD");
  await renameStage(scope, { journey: id, stage: ids[2]!, name: "Z" }, now);
  await moveStage(scope, { journey: id, stage: ids[0]!, position: 99 }, now);
  expect(await names(scope, id)).toBe("XBZDA");
  expect((await removeStage(scope, { journey: id, stage: ids[1]! }, now)).version).toBe(6);
  expect(await names(scope, id)).toBe("XZDA");
  expect(await countRows(scope, "definition_versions")).toBe(6);
  expect(await countRows(scope, "audit_entries")).toBe(6);
});

it("makes no version and no audit row when nothing changes", async () => {
  const { scope, id, ids } = await start();
  await moveStage(scope, { journey: id, stage: ids[1]!, position: 1 }, now);
  await renameStage(scope, { journey: id, stage: ids[1]!, name: "B" }, now);
  await setAnchor(scope, { journey: id, stage: ids[1]! }, now);
  expect(await getJourney(scope, id)).toMatchObject({ definitionVersion: 1 });
  expect(await countRows(scope, "audit_entries")).toBe(1);
});

it("has one anchor or none", async () => {
  const { scope, id, ids } = await start();
  const anchors = async () => (await getJourney(scope, id)).stages.map((stage) => stage.retentionAnchor);
  await setAnchor(scope, { journey: id, stage: ids[2]! }, now);
  expect(await anchors()).toEqual([false, false, true]);
  await setAnchor(scope, { journey: id, stage: null }, now);
  expect(await anchors()).toEqual([false, false, false]);
  await setAnchor(scope, { journey: id, stage: ids[0]! }, now);
  expect(await anchors()).toEqual([true, false, false]);
});

it("stays whole when two people change it at the same moment", async () => {
  const { scope, id, ids } = await start();
  await Promise.all([
    ...["D", "E", "F"].map((name) => addStage(scope, { journey: id, name, position: 0 }, now)),
    moveStage(scope, { journey: id, stage: ids[2]!, position: 0 }, now),
    removeStage(scope, { journey: id, stage: ids[0]! }, now),
    setAnchor(scope, { journey: id, stage: ids[2]! }, now),
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
  await expect(addStage(scope, { journey: id, name: "One more" }, now)).rejects.toMatchObject({
    code: "INVALID",
  });
});

it("finds no stage of another journey or team, and lets no viewer change one", async () => {
  const { scope, id, ids } = await start();
  const other = await createJourney(scope, three, now);
  const foreign = await start();
  const { scope: viewer } = await addMember(scope, "viewer");
  const calls = (who: Scope, journey: string, stage: string) => [
    renameStage(who, { journey, stage, name: "X" }, now),
    moveStage(who, { journey, stage, position: 0 }, now),
    removeStage(who, { journey, stage }, now),
    setAnchor(who, { journey, stage }, now),
  ];
  const notFound = [
    ...calls(scope, id, other.stages[0]!.id),
    ...calls(scope, id, foreign.ids[0]!),
    ...calls(scope, foreign.id, foreign.ids[0]!),
    addStage(scope, { journey: foreign.id, name: "X" }, now),
  ];
  expect(new Set(await codesOf(notFound))).toEqual(new Set(["NOT_FOUND"]));
  const forbidden = [...calls(viewer, id, ids[0]!), addStage(viewer, { journey: id, name: "X" }, now)];
  expect(new Set(await codesOf(forbidden))).toEqual(new Set(["FORBIDDEN"]));
  expect([await names(scope, id), await names(foreign.scope, foreign.id)]).toEqual(["ABC", "ABC"]);
});

it("keeps positions 0 to n-1, as a plain list would have them, through any sequence of changes", async () => {
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
        const index = at % Math.max(list.length, 1);
        const target = list.length === 0 ? 0 : to % list.length;
        if (verb === "add") {
          const { stage } = await addStage(scope, { journey: id, name: "N", position: target }, now);
          list.splice(target, 0, stage);
        } else if (list.length > 0 && verb === "move") {
          await moveStage(scope, { journey: id, stage: list[index]!, position: target }, now);
          const [moved] = list.splice(index, 1);
          list.splice(target, 0, moved!);
        } else if (list.length > 0) {
          await removeStage(scope, { journey: id, stage: list[index]! }, now);
          list.splice(index, 1);
        }
      }
      const journey = await getJourney(scope, id);
      expect(journey.stages.map((stage) => stage.id)).toEqual(list);
      expect(journey.stages.map((stage) => stage.position)).toEqual(list.map((_, index) => index));
    }),
    { numRuns: 15 },
  );
});
