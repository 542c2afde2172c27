import { describe, expect, it } from "vitest";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";
import { compareKpis } from "./comparison";

const nps: Kpi = {
  kind: "nps",
  value: 11,
  unit: "points",
  n: 100,
  low: 1,
  high: 21,
  complete: true,
  finalOn: "2026-10-01",
  definitionVersion: 2,
  counts: { promoters: 40, passives: 31, detractors: 29 },
};

const kpisWith = (...kpis: Kpi[]): JourneyKpis => ({
  period: "2026-Q3",
  asOf: "2026-09-30T21:00:00.000Z",
  stages: [{ id: "a", name: "Purchase", entrants: 10, kpis }],
  kpis: [],
});

describe("compareKpis", () => {
  it("finds nothing in the same numbers, whatever order their keys have", () => {
    const turned = Object.fromEntries(Object.entries(nps).reverse()) as Kpi;
    expect(compareKpis(kpisWith(nps), kpisWith(turned))).toEqual([]);
  });

  it("names every figure that is another, counts too", () => {
    const now: Kpi = { ...nps, value: 12, n: 101, counts: { promoters: 41, passives: 31, detractors: 29 } };
    expect(compareKpis(kpisWith(nps), kpisWith(now))).toEqual([
      {
        name: "NPS at Purchase",
        unit: "points",
        only: null,
        figures: [
          { field: "value", was: 11, is: 12 },
          { field: "n", was: 100, is: 101 },
          { field: "counts.promoters", was: 40, is: 41 },
        ],
      },
    ]);
  });

  it("names what is there on one side only, entrants and the as-of", () => {
    const now = { ...kpisWith(), asOf: null };
    now.stages[0]!.entrants = 9;
    expect(compareKpis(kpisWith(nps), now).map(({ name, only }) => [name, only])).toEqual([
      ["Entrants of Purchase", null],
      ["NPS at Purchase", "then"],
      ["As of", null],
    ]);
  });

  it("tells a value from none", () => {
    const [number] = compareKpis(kpisWith(nps), kpisWith({ ...nps, value: null }));
    expect(number?.figures).toEqual([{ field: "value", was: 11, is: null }]);
  });
});
