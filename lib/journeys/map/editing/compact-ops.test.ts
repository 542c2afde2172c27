import fc from "fast-check";
import { expect, it } from "vitest";
import { applyOp } from "@/lib/journeys/map/editing/apply-op";
import { compactOps } from "@/lib/journeys/map/editing/compact-ops";
import type { AnyItem } from "@/lib/journeys/map/editing/item-content";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";

const hand = { at: "", userId: null };
const kind = "stage" as const;
const ids = ["a", "b", "c"];

/** Only ops that make sense one after the other: nothing is put twice, nothing changed that is not there. */
const sensible = fc
  .array(fc.record({ id: fc.constantFrom(...ids), name: fc.nat(9), remove: fc.boolean() }), { maxLength: 12 })
  .map((wishes) => {
    const there = new Set(["a"]);
    return wishes.map(({ id, name, remove }): PlainOp => {
      if (!there.has(id)) {
        there.add(id);
        return { op: "put", kind, id, item: { id, name } };
      }
      if (remove) there.delete(id);
      return remove ? { op: "remove", kind, id } : { op: "patch", kind, id, patch: { name } };
    });
  });

function after(ops: readonly PlainOp[]): Record<string, unknown> {
  const items = new Map<string, AnyItem | null>([["a", { id: "a", name: -1 } as unknown as AnyItem]]);
  for (const op of ops) items.set(op.id, applyOp(items.get(op.id) ?? null, op, hand));
  // Made anew it would begin at another revision; on screen that is nothing.
  const said = [...items].map(([id, item]) => [id, item && { ...item, revision: 0 }]);
  return Object.fromEntries(said);
}

it("does the same with one op an item", () => {
  fc.assert(
    fc.property(sensible, (ops) => {
      const compact = compactOps(ops);
      expect(new Set(compact.map(({ id }) => id)).size).toBe(compact.length);
      const gone = Object.fromEntries(ops.map(({ id }) => [id, null]));
      expect({ ...gone, ...after(compact) }).toEqual({ ...gone, ...after(ops) });
    }),
  );
});

it("leaves an edit alone that names everything once", () => {
  const ops: PlainOp[] = [
    { op: "remove", kind: "card", id: "card" },
    { op: "remove", kind: "lane", id: "lane" },
    { op: "patch", kind: "stage", id: "a", patch: { name: "n" } },
  ];
  expect(compactOps(ops)).toEqual(ops);
});

it("puts what holds others before them, and removes it after them", () => {
  const ops: PlainOp[] = [
    { op: "put", kind: "card", id: "card", item: { id: "card", stageId: "new" } },
    { op: "remove", kind: "stage", id: "old" },
    { op: "put", kind: "stage", id: "new", item: { id: "new" } },
    { op: "remove", kind: "step", id: "step" },
    { op: "patch", kind: "card", id: "card", patch: { text: "t" } },
  ];
  expect(compactOps(ops).map(({ id }) => id)).toEqual(["new", "card", "step", "old"]);
});
