import { expect, it } from "vitest";
import type { MapNumbers, PersonaNumbers, StageNumbers } from "@/lib/journeys/map/numbers";
import { isMeasured, numbersOf, numbersTitle, stillToCount, whoseNumbers, whyNotOwn } from "./numbers-of";

const stage = (entrants: number | null, ruleCount: number): StageNumbers => {
  return { ruleCount, entrants, href: "", chips: [], goOnRatio: null, maturing: null };
};
const persona = (name: string, state: PersonaNumbers["state"], entrants?: number | null): PersonaNumbers => ({
  name,
  state,
  own: entrants === undefined ? null : { stages: { s: stage(entrants, 0) }, feelings: {} },
});
const numbers: MapNumbers = {
  quarter: { label: "2026-Q3", short: "Q3 2026" },
  stages: { s: stage(100, 2) },
  feelings: {},
  personas: {
    nadia: persona("Nadia", "kept", 40),
    jo: persona("Jo", "no rule"),
    kim: persona("Kim", "unreached"),
    lee: persona("Lee", "waiting"),
    max: persona("Max", "kept", null),
  },
  whose: null,
};

it("are a persona's own where they are counted, with the rules of the journey", () => {
  const own = numbersOf(numbers, "nadia");
  expect(own?.stages.s).toMatchObject({ entrants: 40, ruleCount: 2 });
  expect(whoseNumbers(own)).toBe("Nadia");
  // A stage that their rule doesn't reach has no number, and not everybody's.
  expect(numbersOf(numbers, "max")?.stages.s?.entrants).toBeNull();
});

it("are everybody's for everyone, for who has none, and for who isn't on the map", () => {
  for (const id of [null, "jo", "kim", "lee", "gone"]) {
    expect(numbersOf(numbers, id)).toBe(numbers);
    expect(whoseNumbers(numbersOf(numbers, id))).toBeNull();
  }
  expect(numbersOf(null, "nadia")).toBeNull();
});

it("says why they are everybody's", () => {
  expect(whyNotOwn(numbers, "jo")).toEqual({ sentence: "Jo has no data rule", isRuleMissing: true });
  expect(whyNotOwn(numbers, "kim")?.sentence).toBe("The data rule of Kim reaches nothing here");
  expect(whyNotOwn(numbers, "lee")).toMatchObject({ isRuleMissing: false });
  for (const id of [null, "nadia", "gone"]) expect(whyNotOwn(numbers, id)).toBeNull();
  expect(whyNotOwn(null, "jo")).toBeNull();
});

it("knows who came onto the map after they were read, and says that theirs are being counted", () => {
  expect(stillToCount(numbers, ["nadia", "new", "jo", "lee", "kim"])).toEqual(["new", "lee"]);
  expect(stillToCount(null, ["new"])).toEqual([]);
  expect(whyNotOwn(numbers, "new", "Uma")).toEqual({
    sentence: "Those of Uma are being counted",
    isRuleMissing: false,
  });
  expect(whyNotOwn(numbers, "jo", "Jo")?.isRuleMissing).toBe(true);
  expect(whyNotOwn(numbers, "nadia", "Nadia")).toBeNull();
  expect(whyNotOwn(null, "new", "Uma")).toBeNull();
});

it("has a title for them, and knows whether anybody was asked", () => {
  expect(numbersTitle(numbers)).toBe("Numbers of Q3 2026");
  expect(numbersTitle(numbersOf(numbers, "nadia")!)).toBe("Numbers of Nadia, Q3 2026");
  expect([isMeasured(null), isMeasured(numbers)]).toEqual([false, false]);
  const said = { value: 1, low: null, high: null, n: 1, from: "nps" as const };
  const nadia = { ...numbers.personas.nadia!, own: { stages: {}, feelings: { s: said } } };
  expect(isMeasured({ ...numbers, personas: { nadia } })).toBe(true);
});
