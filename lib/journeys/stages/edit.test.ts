import fc from "fast-check";
import { expect, it } from "vitest";
import type { JourneyStage } from "@/lib/journeys/schema";
import { applyStageEdit, type StageEdit } from "@/lib/journeys/stages/edit";

const stage = (id: string, position: number, retentionAnchor = false): JourneyStage => ({
  id,
  name: id,
  position,
  retentionAnchor,
  rules: [],
});
const three = [stage("a", 0), stage("b", 1, true), stage("c", 2)];
const ids = (stages: JourneyStage[]) => stages.map((one) => one.id).join("");

it("adds, renames, removes, moves and anchors", () => {
  expect(ids(applyStageEdit(three, { kind: "add", id: "n", name: "New", position: 1 }))).toBe("anbc");
  expect(applyStageEdit(three, { kind: "rename", id: "b", name: "B" })[1]!.name).toBe("B");
  expect(ids(applyStageEdit(three, { kind: "remove", id: "a" }))).toBe("bc");
  expect(ids(applyStageEdit(three, { kind: "move", id: "a", position: 2 }))).toBe("bca");
  const anchors = applyStageEdit(three, { kind: "anchor", id: "c" }).map((one) => one.retentionAnchor);
  expect(anchors).toEqual([false, false, true]);
  expect(applyStageEdit(three, { kind: "anchor", id: null }).some((one) => one.retentionAnchor)).toBe(false);
});

it("keeps positions without gaps and at most one anchor, whatever is done", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e");
  const edit: fc.Arbitrary<StageEdit> = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), id: fc.uuid(), name: fc.string(), position: fc.nat(9) }),
    fc.record({ kind: fc.constant("remove" as const), id }),
    fc.record({ kind: fc.constant("move" as const), id, position: fc.nat(9) }),
    fc.record({ kind: fc.constant("anchor" as const), id: fc.option(id) }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const stages = edits.reduce(applyStageEdit, three);
      expect(stages.map((one) => one.position)).toEqual(stages.map((_, index) => index));
      expect(stages.filter((one) => one.retentionAnchor).length).toBeLessThanOrEqual(1);
    }),
  );
});
