import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { npsKpi, retentionKpi } from "@/lib/kpis/kpi-of-counts";
import { nextPeriod, type Period, parsePeriod, previousPeriod } from "@/lib/kpis/period";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";
import { alignScores, quartersBack, seriesOfKpis, weeksOfQuarters } from "./series";

const calendar = { timeZone: "Europe/Berlin", fiscalYearStartMonth: 1 };
const quarter = (label: string): Period => parsePeriod(label, calendar)!;
const standing = { complete: true, finalOn: null, definitionVersion: 1 };
const journey = (kpis: Kpi[], own: Kpi[] = []): JourneyKpis => ({
  period: "",
  asOf: null,
  stages: [{ id: "a", name: "A", entrants: 1, kpis }],
  kpis: own,
});

describe("weeksOfQuarters", () => {
  it("gives every week to one quarter, whatever the fiscal year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2001, max: 2080 }),
        fc.integer({ min: 1, max: 4 }),
        (month, year, q) => {
          const fiscal = { ...calendar, fiscalYearStartMonth: month };
          const first = parsePeriod(`${year}-Q${q}`, fiscal)!;
          const second = nextPeriod(first, fiscal);
          const both = weeksOfQuarters(first, second, fiscal);
          expect(both.length).toBeGreaterThanOrEqual(25);
          expect(both.length).toBeLessThanOrEqual(27);
          expect(both).toEqual([
            ...weeksOfQuarters(first, first, fiscal),
            ...weeksOfQuarters(second, second, fiscal),
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("has 26 weeks for the second and third quarter of 2026", () => {
    const weeks = weeksOfQuarters(quarter("2026-Q2"), quarter("2026-Q3"), calendar);
    expect([weeks.length, weeks[0]?.label, weeks.at(-1)?.label]).toEqual([26, "2026-W14", "2026-W39"]);
  });
});

describe("quartersBack", () => {
  it("goes back to the first with data, at most eight, and always to the one compared with", () => {
    const labels = (first: string | null) =>
      quartersBack(quarter("2026-Q3"), first, calendar).map(({ label }) => label);
    expect(labels("2026-01-01")).toEqual(["2026-Q1", "2026-Q2", "2026-Q3"]);
    expect(labels("2026-07-01")).toEqual(["2026-Q2", "2026-Q3"]);
    expect(labels(null)).toEqual(["2026-Q2", "2026-Q3"]);
    expect(labels("2019-01-01")).toHaveLength(8);
  });
});

describe("alignScores", () => {
  const score = (scaleMax: number, counts: number[]) => ({
    stageId: "a",
    kpi: "csat",
    scaleMin: 1,
    scaleMax,
    counts,
  });
  it("fills in what was not asked in a week and leaves out what the quarters don't have", () => {
    const quarters = [{ scores: [score(5, [1, 2, 3, 4, 5]), score(7, [1, 1, 1, 1, 1, 1, 1])] }];
    const weeks = [{ scores: [score(7, [0, 0, 0, 0, 0, 0, 9])] }, { scores: [score(3, [1, 1, 1])] }];
    const aligned = alignScores(weeks, quarters);
    expect(aligned[0]?.scores).toEqual([score(5, [0, 0, 0, 0, 0]), score(7, [0, 0, 0, 0, 0, 0, 9])]);
    expect(aligned[1]?.scores.map(({ counts }) => counts.reduce((a, b) => a + b, 0))).toEqual([0, 0]);
  });
});

describe("seriesOfKpis", () => {
  const shown = quarter("2026-Q3");
  const before = previousPeriod(shown, calendar);
  const weeks = weeksOfQuarters(before, shown, calendar);
  const nps = (promoters: number) => npsKpi({ promoters, passives: 1, detractors: 1 }, standing);
  const quarters = [
    { period: before, kpis: journey([nps(5)], [retentionKpi({ numerator: 0, denominator: 0 }, standing)]) },
    { period: shown, kpis: journey([nps(9)], [retentionKpi({ numerator: 3, denominator: 4 }, standing)]) },
  ];
  const series = seriesOfKpis(
    quarters,
    weeks.map((period, index) => ({ period, kpis: journey(index === 3 ? [] : [nps(index)]) })),
  );

  it("runs scores by week, with a gap where nothing was asked", () => {
    const run = series["kpi-a-nps"]!;
    expect([run.grain, run.points.length, run.shownFrom]).toEqual(["week", 26, 13]);
    expect(run.points[0]).toMatchObject({ label: "Week of 30 Mar 2026", value: -50, n: 2, complete: true });
    expect(run.points[3]).toMatchObject({ value: null, low: null, n: 0, complete: false });
  });

  it("leaves out a quarter before with nothing in it", () => {
    const alone = seriesOfKpis(
      quarters,
      weeks.map((period, index) => ({ period, kpis: journey(index < 13 ? [] : [nps(index)]) })),
    );
    const run = alone["kpi-a-nps"]!;
    expect([run.shownFrom, run.points.length, run.points[0]?.n]).toEqual([0, 13, 15]);
  });

  it("runs retention by quarter, from the first with somebody to come back", () => {
    const run = series["kpi-retention"]!;
    expect([run.grain, run.shownFrom]).toEqual(["quarter", 0]);
    expect(run.points.map(({ label, value }) => [label, value])).toEqual([["Q3 2026", 0.75]]);
  });
});
