import fc from "fast-check";
import { expect, it } from "vitest";
import { moveItem } from "@/lib/journeys/stages/reorder";

it("moves an item and closes the gap", () => {
  expect(moveItem(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moveItem(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
  expect(moveItem(["a", "b"], 1, 9)).toEqual(["a", "b"]);
  expect(moveItem([], 0, 0)).toEqual([]);
});

it("keeps every item, puts the moved one where asked, and leaves the others in their order", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 60 }),
      fc.nat(70),
      fc.nat(70),
      (items, a, b) => {
        const from = Math.min(a, items.length - 1);
        const to = Math.min(b, items.length - 1);
        const moved = items[from]!;
        const next = moveItem(items, a, b);
        expect(next[to]).toBe(moved);
        expect(next.filter((item) => item !== moved)).toEqual(items.filter((item) => item !== moved));
        expect(moveItem(next, to, from)).toEqual(items);
      },
    ),
  );
});
