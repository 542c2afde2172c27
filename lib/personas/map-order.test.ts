import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapPersona } from "@/lib/journeys/map/schema";
import { addPersonaOp, movePersonaOps, personasOnMap } from "@/lib/personas/map-order";

const on = (...positions: number[]): Record<string, MapPersona> =>
  Object.fromEntries(positions.map((position, n) => [`p${n}`, { id: `p${n}`, position, revision: 0 }]));
const after = (map: Record<string, MapPersona>, ops: ReturnType<typeof movePersonaOps>) => {
  const next = { ...map };
  for (const op of ops) {
    if (op.op === "patch" && op.kind === "persona") next[op.id] = { ...next[op.id]!, ...op.patch };
  }
  return inOrder(Object.values(next)).map(({ id }) => id);
};

it("gives the personas of a map in order, with colours that don't depend on who is known", () => {
  const map = on(2, 1, 3);
  const all = personasOnMap(map, [{ id: "p0" }, { id: "p1" }, { id: "p2" }, { id: "other" }]);
  expect(all.map(({ id }) => id)).toEqual(["p1", "p0", "p2"]);
  expect(personasOnMap(map, [{ id: "p0" }])).toEqual([all[1]]);
});

it("adds at the end", () => {
  expect(addPersonaOp({}, "x")).toMatchObject({ item: { id: "x", position: 1 } });
  expect(addPersonaOp(on(1, 4.5), "x")).toMatchObject({ item: { position: 5 } });
});

it("moves one by a place, whatever the positions are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 2, maxLength: 12 }),
      fc.nat(11),
      fc.constantFrom(-1 as const, 1 as const),
      (positions, which, step) => {
        const map = on(...positions);
        const before = inOrder(Object.values(map)).map(({ id }) => id);
        const from = which % before.length;
        const to = Math.min(Math.max(from + step, 0), before.length - 1);
        const moved = after(map, movePersonaOps(map, before[from]!, step));
        expect(moved[to]).toBe(before[from]);
        expect([...moved].sort()).toEqual([...before].sort());
      },
    ),
  );
  expect(movePersonaOps(on(1), "none", 1)).toEqual([]);
});
