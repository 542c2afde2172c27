import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropTarget } from "./drop-target";

const row = ["a", "b", "c", "d"].map((id, index) => ({ id, start: index * 100, end: index * 100 + 100 }));

describe("the place something dragged would go to", () => {
  it("is past all whose middle the pointer has passed", () => {
    expect(dropTarget(row, "a", 260)).toEqual({ index: 2, edge: 300 });
    expect(dropTarget(row, "d", 140)).toEqual({ index: 1, edge: 100 });
    expect(dropTarget(row, "a", 5000)).toEqual({ index: 3, edge: 400 });
    expect(dropTarget(row, "d", -50)).toEqual({ index: 0, edge: 0 });
  });

  it("is nowhere else near where it stands", () => {
    expect(dropTarget(row, "b", 151)).toBeNull();
    expect(dropTarget(row, "b", 240)).toBeNull();
    expect(dropTarget(row, "x", 10)).toBeNull();
  });

  it("is always another place in the list", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.integer({ min: -500, max: 1000 }), (from, at) => {
        const target = dropTarget(row, row[from]!.id, at);
        if (target)
          expect(target.index !== from && target.index >= 0 && target.index < row.length).toBe(true);
      }),
    );
  });
});
