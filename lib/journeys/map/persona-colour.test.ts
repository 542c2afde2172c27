import fc from "fast-check";
import { expect, it } from "vitest";
import { coloursOf, coloursOnMap, personaColour } from "@/lib/journeys/map/persona-colour";
import { markCount, markOf } from "@/lib/personas/mark";

it("has eight colours, then begins again", () => {
  const colours = Array.from({ length: 16 }, (_, index) => personaColour(index));
  expect(new Set(colours).size).toBe(8);
  expect(colours.slice(8)).toEqual(colours.slice(0, 8));
  expect(colours[0]).toBe("var(--stage-8)");
});

it("gives each persona of a map the colour of its mark, unless one before it has it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(markCount - 1), { maxLength: 12 }), (marks) => {
      const colours = coloursOf(marks);
      const own = marks.map((mark) => markOf(mark).colour);
      expect(new Set(colours.slice(0, 8)).size).toBe(Math.min(marks.length, 8));
      marks.slice(0, 8).forEach((_, index) => {
        if (!colours.slice(0, index).includes(own[index]!)) expect(colours[index]).toBe(own[index]);
      });
    }),
  );
  expect(coloursOf([12, 12])).toEqual([personaColour(1), personaColour(2)]);
});

it("has a colour for who is not known yet", () => {
  const colours = coloursOnMap([{ id: "a" }, { id: "b" }], [{ id: "b", mark: 30 }]);
  expect([...colours]).toEqual([
    ["a", personaColour(0)],
    ["b", personaColour(2)],
  ]);
});
