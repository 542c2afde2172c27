import { expect, it } from "vitest";
import type { MapNumbers, NumberChip } from "@/lib/journeys/map/numbers";
import { metricWords } from "./metric-words";

const chip: NumberChip = {
  kind: "conversion",
  figure: "27.9 %",
  label: "go on",
  call: null,
  change: null,
  n: 3196,
  basis: "892 of 3,196",
  lines: [],
  href: "?",
};
const numbersOf = (chips: NumberChip[], entrants: number | null): MapNumbers => ({
  quarter: { label: "2026-Q3", short: "Q3 2026" },
  stages: { s: { ruleCount: 1, entrants, href: "?", chips, goOnRatio: null, maturing: null } },
  feelings: {},
  personas: {},
  whose: null,
});

it("gives the stage's own number with what it rests on and when", () => {
  const numbers = numbersOf([chip, { ...chip, figure: "1 %" }], 3196);
  const own = { figure: "27.9 %", label: "go on", basis: "892 of 3,196 · Q3 2026" };
  expect(metricWords("conversion", "s", numbers)).toEqual(own);
  expect(metricWords("entrants", "s", numbers)).toMatchObject({ figure: "3,196", basis: "in Q3 2026" });
});

it("shows no figure where there are too few or none, and says so", () => {
  const few = numbersOf([{ ...chip, figure: null, basis: "12 people · 30 needed" }], null);
  expect(metricWords("conversion", "s", few)).toMatchObject({
    figure: "–",
    basis: "12 people · 30 needed · Q3 2026",
  });
  const nothing = { figure: "–", basis: "Nothing is counted here yet" };
  expect(metricWords("entrants", "s", few)).toMatchObject(nothing);
  expect(metricWords("nps", "s", few)).toMatchObject(nothing);
  expect(metricWords("nps", "elsewhere", few)).toMatchObject(nothing);
  expect(metricWords("entrants", "s", null)).toMatchObject(nothing);
});
