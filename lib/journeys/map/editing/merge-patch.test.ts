import fc from "fast-check";
import { expect, it } from "vitest";
import { mergePatch } from "@/lib/journeys/map/editing/merge-patch";

const base = {
  laneId: "l1",
  stageId: "s1",
  stepId: null,
  position: 1,
  text: "was",
  score: 1,
  personaIds: ["p"],
};

it.each([
  ["another field", { text: "theirs" }, { score: 2 }, { score: 2 }, []],
  ["the same value", { text: "same" }, { text: "same" }, {}, []],
  ["the same field", { text: "theirs" }, { text: "mine" }, { text: "mine" }, ["text"]],
  ["moved by them, reworded by me", { laneId: "l2", position: 9 }, { text: "mine" }, { text: "mine" }, []],
  ["moved by them, ordered by me", { laneId: "l2", position: 9 }, { position: 4 }, {}, []],
  ["ordered by both", { position: 9 }, { position: 4 }, { position: 4 }, []],
  [
    "ordered by them, moved by me",
    { position: 9 },
    { stageId: "s2", position: 4 },
    { stageId: "s2", position: 4 },
    [],
  ],
  ["moved by both elsewhere", { laneId: "l2" }, { stageId: "s2" }, { stageId: "s2" }, ["stageId"]],
  [
    "moved by both to one place",
    { stageId: "s2" },
    { laneId: "l1", stageId: "s2", position: 3 },
    { position: 3 },
    [],
  ],
  ["as it was", { text: "theirs" }, { text: "was" }, {}, []],
  ["a list in another object", { score: 3 }, { personaIds: ["p"] }, {}, []],
  [
    "a list by both",
    { personaIds: [] },
    { personaIds: ["p", "q"] },
    { personaIds: ["p", "q"] },
    ["personaIds"],
  ],
])("puts together: %s", (_, theirs, mine, patch, fields) => {
  expect(mergePatch(base, { ...base, ...theirs }, mine)).toEqual({ patch, fields });
});

it("keeps what each of them changed alone, and asks for every other difference in words or score", () => {
  const change = fc.record(
    { text: fc.constantFrom("was", "a", "b"), score: fc.nat(3) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(change, change, (theirs, mine) => {
      const { patch, fields } = mergePatch(base, { ...base, ...theirs }, mine);
      const merged: Record<string, unknown> = { ...base, ...theirs, ...patch };
      for (const field of ["text", "score"] as const) {
        const [was, them, me] = [base[field], theirs[field] ?? base[field], mine[field] ?? base[field]];
        if (me === was) expect(merged[field]).toBe(them);
        else expect(merged[field]).toBe(me);
        expect(fields.includes(field)).toBe(me !== was && them !== was && me !== them);
      }
    }),
  );
});
