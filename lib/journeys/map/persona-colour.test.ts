import { expect, it } from "vitest";
import { personaColour } from "@/lib/journeys/map/persona-colour";

it("gives eight personas eight tokens, then begins again", () => {
  const colours = Array.from({ length: 16 }, (_, index) => personaColour(index));
  expect(new Set(colours).size).toBe(8);
  expect(colours.slice(8)).toEqual(colours.slice(0, 8));
  expect(colours[0]).toBe("var(--stage-8)");
});
