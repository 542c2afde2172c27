import { describe, expect, it } from "vitest";
import { nextStep } from "./next-step";

const source = { lastImportAt: new Date(0) };

describe("nextStep", () => {
  it("begins with a journey that has stages", () => {
    expect(nextStep({ journeys: [], sources: [source] })).toBe("journey");
    expect(nextStep({ journeys: [{ stages: 0, rules: 0 }], sources: [] })).toBe("journey");
  });

  it("asks for data until something was imported", () => {
    const journeys = [{ stages: 4, rules: 0 }];
    expect(nextStep({ journeys, sources: [] })).toBe("data");
    expect(nextStep({ journeys, sources: [{ lastImportAt: null }] })).toBe("data");
    expect(nextStep({ journeys, sources: [{ lastImportAt: null }, source] })).toBe("rules");
  });

  it("knows when there are rules that nothing matches", () => {
    expect(nextStep({ journeys: [{ stages: 4, rules: 1 }], sources: [source] })).toBe("match");
  });
});
