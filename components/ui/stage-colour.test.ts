import { expect, it } from "vitest";
import { nameColour, stageColour } from "./stage-colour";

it("spreads few stages over the whole ramp and never repeats a neighbour", () => {
  expect([0, 1, 2, 3, 4].map((index) => stageColour(index, 5))).toEqual(
    [1, 2, 4, 6, 8].map((step) => `var(--stage-${step})`),
  );
  for (let total = 2; total <= 12; total += 1) {
    const colours = Array.from({ length: total }, (_, index) => stageColour(index, total));
    expect(new Set(colours).size).toBe(total);
    expect(colours.at(0)).toBe("var(--stage-1)");
    expect(colours.at(-1)).toBe("var(--stage-8)");
  }
  expect(stageColour(0, 1)).toBe("var(--stage-1)");
});

it("gives the same person the same colour", () => {
  expect(nameColour("Ana Weber")).toBe(nameColour("Ana Weber"));
  expect(nameColour("")).toMatch(/^var\(--stage-[1-8]\)$/);
});
