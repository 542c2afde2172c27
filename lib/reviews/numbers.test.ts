import { expect, it } from "vitest";
import type { JourneyKpis, Kpi, Verdict } from "@/lib/kpis/schema";
import { calledNumbers, extentOf, titleOfNumber } from "./numbers";

function conversion(call: Verdict["call"] | null, low: number | null, high: number | null): Kpi {
  const verdict = call && {
    call,
    against: "2026-Q2",
    previous: 0.3,
    delta: low === null || high === null ? null : (low + high) / 2,
    low,
    high,
    p: null,
    adjustedP: null,
    soFar: false,
    detectable: null,
  };
  return {
    kind: "conversion",
    value: 0.3,
    unit: "ratio",
    n: 100,
    low: 0.2,
    high: 0.4,
    complete: true,
    finalOn: null,
    definitionVersion: 1,
    to: "b",
    counts: { numerator: 30, denominator: 100, maturing: 0 },
    ...(verdict ? { verdict } : {}),
  };
}

const kpis: JourneyKpis = {
  period: "2026-Q3",
  asOf: null,
  stages: [
    {
      id: "a",
      name: "Trial",
      entrants: 1,
      kpis: [
        conversion("improved", 0.01, 0.03),
        conversion("worsened", -0.2, -0.1),
        conversion("too little data", null, null),
        conversion("no detectable change", -0.01, 0.02),
        conversion(null, null, null),
      ],
    },
    { id: "b", name: "Purchase", entrants: 1, kpis: [] },
  ],
  kpis: [],
};

it("puts what worsened first and leaves out what was not called", () => {
  const { changed, unchanged, tooLittle } = calledNumbers(kpis);
  expect(changed.map(({ verdict }) => verdict.call)).toEqual(["worsened", "improved"]);
  expect([unchanged.length, tooLittle.length]).toEqual([1, 1]);
  expect(titleOfNumber({ name: "retention" })).toBe("Retention");
});

it("scales whiskers in points, and keeps a scale where there is nothing to draw", () => {
  const { changed, tooLittle } = calledNumbers(kpis);
  expect(extentOf(changed)).toBe(20);
  expect(extentOf(tooLittle)).toBe(5);
});
