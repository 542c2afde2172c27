import fc from "fast-check";
import { expect, it } from "vitest";
import { changeItems } from "@/lib/journeys/map/change-items";
import { inOrder } from "@/lib/journeys/map/positions";
import type { EmotionPoint, MapOp, MapPersona } from "@/lib/journeys/map/schema";
import { emptyState, type MapState } from "@/lib/journeys/map/state";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";
import {
  addPersonaOps,
  giveBackOps,
  movePersonaOps,
  personasOnMap,
  removePersonaOps,
  takenOver,
} from "@/lib/personas/map-order";
import { markOf } from "@/lib/personas/mark";

const on = (...positions: number[]): Record<string, MapPersona> =>
  Object.fromEntries(positions.map((position, n) => [`p${n}`, { id: `p${n}`, position, revision: 0 }]));
const after = (map: Record<string, MapPersona>, ops: ReturnType<typeof movePersonaOps>) => {
  const next = { ...map };
  for (const op of ops) {
    if (op.op === "patch" && op.kind === "persona") next[op.id] = { ...next[op.id]!, ...op.patch };
  }
  return inOrder(Object.values(next)).map(({ id }) => id);
};

const markOfId = (id: string, mark: number) => ({ id, mark });
const drawn = (id: string, personaId: string | null, stageId: string): EmotionPoint => ({
  id,
  personaId,
  stageId,
  value: 1,
  revision: 3,
});
const points = (...of: EmotionPoint[]) => Object.fromEntries(of.map((point) => [point.id, point]));

it("gives the personas of a map in order, each in the colour of its mark", () => {
  const map = on(2, 1, 3);
  const all = personasOnMap(map, [
    markOfId("p0", 40),
    markOfId("p1", 13),
    markOfId("p2", 14),
    markOfId("other", 1),
  ]);
  expect(all.map(({ id }) => id)).toEqual(["p1", "p0", "p2"]);
  expect(all.slice(0, 2).map(({ colour }) => colour)).toEqual([markOf(13).colour, markOf(40).colour]);
  expect(new Set(all.map(({ colour }) => colour)).size).toBe(3);
});

it("hands what was drawn for nobody to the first persona, and back when the last is taken off", () => {
  const before: MapState = {
    ...emptyState(),
    point: points(drawn("a", null, "s1"), drawn("b", null, "s2"), drawn("c", "x", "s2")),
  };
  const stamp = { revision: 4, now: "2026-01-01T00:00:00.000Z", userId: null };
  const based = (state: MapState, ops: DraftOp[]) =>
    ops.map((op) =>
      op.op === "put" ? op : { ...op, base: state[op.kind][op.id]?.revision ?? 0 },
    ) as MapOp[];
  const add = based(before, addPersonaOps(before, "x"));
  const { state: walked, conflicts } = changeItems(before, add, stamp);
  expect(conflicts).toEqual([]);
  expect(Object.values(walked.point).map(({ personaId }) => personaId)).toEqual(["x", null, "x"]);
  const off = changeItems(walked, based(walked, removePersonaOps(walked, "x")), stamp);
  expect(off.conflicts).toEqual([]);
  // What everyone has at that stage already stays; the other is there again when x is.
  expect(Object.values(off.state.point).map(({ personaId }) => personaId)).toEqual([null, null, "x"]);
});

it("gives back what the first persona took over, and only that", () => {
  const before = { persona: {}, point: points(drawn("a", null, "s1"), drawn("b", null, "s2")) };
  const taken = takenOver(addPersonaOps(before, "x"));
  expect(taken).toEqual(["a", "b"]);
  // Meanwhile she got a point of her own, and everyone has got one where another was taken.
  const now = [drawn("a", "x", "s1"), drawn("b", "x", "s2"), drawn("c", "x", "s3"), drawn("d", null, "s2")];
  expect(giveBackOps({ persona: {}, point: points(...now) }, taken, "x")).toEqual([
    { op: "patch", kind: "point", id: "a", patch: { personaId: null } },
  ]);
  expect(takenOver(addPersonaOps({ persona: {}, point: {} }, "x"))).toEqual([]);
});

it("hands nothing over while there are others", () => {
  const state = { persona: on(1, 2), point: points(drawn("a", null, "s1"), drawn("b", "p0", "s1")) };
  expect(addPersonaOps(state, "x")).toHaveLength(1);
  expect(removePersonaOps(state, "p0")).toEqual([{ op: "remove", kind: "persona", id: "p0" }]);
});

it("adds at the end", () => {
  expect(addPersonaOps({ persona: {}, point: {} }, "x")[0]).toMatchObject({ item: { id: "x", position: 1 } });
  expect(addPersonaOps({ persona: on(1, 4.5), point: {} }, "x")[0]).toMatchObject({ item: { position: 5 } });
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
