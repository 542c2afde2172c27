import fc from "fast-check";
import { expect, it } from "vitest";
import { markCount, markNumber, markOf, markShapes, nextMark } from "@/lib/personas/mark";

it("reads every number as one shape in one colour, each pair once", () => {
  const pairs = Array.from({ length: markCount }, (_, number) => JSON.stringify(markOf(number)));
  expect(new Set(pairs).size).toBe(markCount);
  expect(markOf(markNumber(3, 1))).toEqual({ shape: 3, colour: markOf(markShapes).colour });
  fc.assert(
    fc.property(fc.integer(), (number) => {
      expect(markOf(number)).toEqual(markOf(number + markCount));
      expect(markOf(number).colour).toMatch(/^var\(--stage-[1-8]\)$/);
    }),
  );
});

it("gives one more a shape and a colour of its own as long as there are any", () => {
  const marks: number[] = [];
  for (let n = 0; n < markShapes; n++) marks.push(nextMark(marks));
  expect(new Set(marks.map((mark) => markOf(mark).shape)).size).toBe(markShapes);
  expect(new Set(marks.slice(0, 8).map((mark) => markOf(mark).colour)).size).toBe(8);
});
