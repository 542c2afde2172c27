import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "@/lib/journeys/side-by-side/align";

const named = (names: string) =>
  names
    .split(" ")
    .filter(Boolean)
    .map((name) => ({ name }));
const told = (left: string, right: string) =>
  align(named(left), named(right))
    .map((pair) => `${pair.left?.name ?? "–"}:${pair.right?.name ?? "–"}`)
    .join(" ");

describe("align", () => {
  it.each([
    ["a b c", "a b c", "a:a b:b c:c"],
    ["a b c", "a c", "a:a b:– c:c"],
    ["a c", "a b c", "a:a –:b c:c"],
    ["a", "x a", "–:x a:a"],
    ["a b c", "a new c", "a:a b:new c:c"],
    ["a b c", "c a b", "a:a b:b c:c"],
    ["a b", "A  b", "a:A b:b"],
    ["a a", "a", "a:a a:–"],
    ["", "a b", "–:a –:b"],
    ["a b", "", "a:– b:–"],
    ["x y", "p q r", "x:p y:q –:r"],
  ])("%j beside %j", (left, right, expected) => {
    expect(told(left, right)).toBe(expected);
  });

  it("takes only lanes of one kind for one another", () => {
    const pairs = align([{ name: "Notes", kind: "text" }], [{ name: "Notes", kind: "goals" }]);
    expect(pairs).toHaveLength(2);
  });

  it("holds everything once, the left in its order", () => {
    const list = fc.array(
      fc.record({ name: fc.constantFrom("a", "b", "c", "d", "e"), kind: fc.constantFrom("x", "y") }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(list, list, (left, right) => {
        const pairs = align(left, right);
        expect(pairs.map((pair) => pair.left).filter(Boolean)).toEqual(left);
        const rights = pairs.map((pair) => pair.right).filter(Boolean);
        expect(new Set(rights)).toEqual(new Set(right));
        expect(rights).toHaveLength(right.length);
        expect(pairs.every((pair) => !pair.left || !pair.right || pair.left.kind === pair.right.kind)).toBe(
          true,
        );
      }),
    );
  });
});
