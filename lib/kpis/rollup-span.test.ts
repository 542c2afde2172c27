import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells";
import { type Calendar, periodAt } from "./period";
import { daysOfSpan, grains, keptPeriods, rollupSpan } from "./rollup-span";

const berlin: Calendar = { timeZone: "Europe/Berlin", fiscalYearStartMonth: 1 };
const at = (text: string) => Date.parse(text);

describe("rollupSpan", () => {
  it("goes from the quarter of the window before the first change to the quarter after the last", () => {
    const span = rollupSpan(at("2026-07-10T00:00:00Z"), at("2026-08-01T00:00:00Z"), 30, berlin);
    expect(keptPeriods(span, "quarter").map((period) => period.label)).toEqual([
      "2026-Q2",
      "2026-Q3",
      "2026-Q4",
    ]);
  });

  it("has one more period in front, for retention to look back to", () => {
    const span = rollupSpan(at("2026-08-10T00:00:00Z"), at("2026-08-11T00:00:00Z"), 30, berlin);
    expect(span.counted.quarter.map((period) => period.label)).toEqual(["2026-Q2", "2026-Q3", "2026-Q4"]);
    expect(span.fromMs).toBe(periodAt("quarter", "2026-04-01", berlin).startMs);
  });

  it("keeps weeks whole where they reach over the ends", () => {
    const span = rollupSpan(at("2026-08-10T00:00:00Z"), at("2026-08-11T00:00:00Z"), 30, berlin);
    const weeks = keptPeriods(span, "week");
    expect(weeks[0]!.startsOn).toBe("2026-06-29");
    expect(weeks.at(-1)!.endsOn).toBe("2027-01-04");
    expect(span.untilMs).toBe(weeks.at(-1)!.endMs + 30 * 86_400_000);
  });

  it("lists every civil day once, over the change to winter time as well", () => {
    const span = rollupSpan(at("2026-10-01T00:00:00Z"), at("2026-10-30T00:00:00Z"), 1, berlin);
    const days = daysOfSpan(span, berlin.timeZone);
    expect(new Set(days).size).toBe(days.length);
    expect(days).toContain("2026-10-25");
  });
});

describe("cellsOf", () => {
  const span = rollupSpan(at("2026-02-10T00:00:00Z"), at("2026-02-11T00:00:00Z"), 30, berlin);
  const cells = cellsOf(span);

  it("cuts at every boundary, so that a cell lies in at most one period of each grain", () => {
    for (const grain of grains) {
      for (const period of keptPeriods(span, grain)) {
        const inside = cells.boundsMs.flatMap((ms, index) =>
          cells.periodOf(grain, index)?.startMs === period.startMs ? [ms] : [],
        );
        expect(inside[0]).toBe(period.startMs);
        expect(inside.every((ms) => ms >= period.startMs && ms < period.endMs)).toBe(true);
      }
    }
  });

  it("has no quarter for the days of a week that reaches out of the first quarter", () => {
    expect(cells.boundsDay[0]).toBe("2025-12-29");
    expect(cells.periodOf("quarter", 0)).toBeNull();
    expect(cells.periodOf("week", 0)?.label).toBe("2026-W01");
  });
});
