import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/dates";
import {
  type Calendar,
  formatPeriod,
  formatPeriodShort,
  type Grain,
  isOver,
  nextPeriod,
  parsePeriod,
  periodAt,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
} from "./period";

const berlin: Calendar = { timeZone: "Europe/Berlin", fiscalYearStartMonth: 1 };
const april: Calendar = { timeZone: "Europe/Berlin", fiscalYearStartMonth: 4 };
const december: Calendar = { timeZone: "America/New_York", fiscalYearStartMonth: 12 };
const at = (text: string) => Date.parse(text);
const read = (label: string, calendar = berlin) => {
  const period = parsePeriod(label, calendar);
  if (!period) throw new Error(`No period: ${label}`);
  return period;
};

describe("parsePeriod", () => {
  it("cuts quarters, months and ISO weeks in the team's zone", () => {
    expect(read("2026-Q3")).toEqual({
      grain: "quarter",
      label: "2026-Q3",
      startsOn: "2026-07-01",
      endsOn: "2026-10-01",
      startMs: at("2026-06-30T22:00Z"),
      endMs: at("2026-09-30T22:00Z"),
    });
    expect(read("2026-Q1")).toMatchObject({
      startMs: at("2025-12-31T23:00Z"),
      endMs: at("2026-03-31T22:00Z"),
    });
    expect(read("2026-09")).toMatchObject({ startsOn: "2026-09-01", endsOn: "2026-10-01" });
    expect(read("2026-12")).toMatchObject({ endsOn: "2027-01-01" });
    expect(read("2026-W36")).toMatchObject({ startsOn: "2026-08-31", endsOn: "2026-09-07" });
    expect(read("2026-W01").startsOn).toBe("2025-12-29");
    expect(read("2026-W53")).toMatchObject({ startsOn: "2026-12-28", endsOn: "2027-01-04" });
  });

  it("names a fiscal year after the year it starts in", () => {
    expect(read("2026-Q1", april)).toMatchObject({ startsOn: "2026-04-01", endsOn: "2026-07-01" });
    expect(read("2026-Q4", april)).toMatchObject({ startsOn: "2027-01-01", endsOn: "2027-04-01" });
    expect(read("2026-Q1", december)).toMatchObject({ startsOn: "2026-12-01", endsOn: "2027-03-01" });
  });

  it("refuses what is no period", () => {
    const bad = [
      "2026-Q5",
      "2026-Q0",
      "2026-13",
      "2026-00",
      "2025-W53",
      "2026-W00",
      "2026",
      "Q3 2026",
      "0000-Q1",
      "",
    ];
    for (const label of bad) expect(parsePeriod(label, berlin)).toBeNull();
  });
});

describe("periodAt", () => {
  it("dates an instant in the team's zone", () => {
    expect(periodAt("quarter", at("2026-06-30T21:59:59.999Z"), berlin).label).toBe("2026-Q2");
    expect(periodAt("quarter", at("2026-06-30T22:00Z"), berlin).label).toBe("2026-Q3");
    expect(periodAt("quarter", "2027-02-28", april).label).toBe("2026-Q4");
    expect(periodAt("quarter", "2026-11-30", december).label).toBe("2025-Q4");
    expect(periodAt("week", "2027-01-03", berlin).label).toBe("2026-W53");
    expect(periodAt("week", "2024-12-30", berlin).label).toBe("2025-W01");
  });

  it("gives a period that holds the day, parses back, and joins its neighbours without a gap", () => {
    const calendars = fc.record({
      timeZone: fc.constantFrom("UTC", "Europe/Berlin", "Asia/Kathmandu", "America/Sao_Paulo"),
      fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
    });
    const grains = fc.constantFrom<Grain>("week", "month", "quarter");
    fc.assert(
      fc.property(grains, fc.integer({ min: 0, max: 20_000 }), calendars, (grain, days, calendar) => {
        const date = addDays("1990-01-01", days);
        const period = periodAt(grain, date, calendar);
        expect(period.startsOn <= date && date < period.endsOn).toBe(true);
        expect(parsePeriod(period.label, calendar)).toEqual(period);
        const next = nextPeriod(period, calendar);
        expect(next.startMs).toBe(period.endMs);
        expect(previousPeriod(next, calendar)).toEqual(period);
        expect(periodAt(grain, period.startMs, calendar)).toEqual(period);
        expect(periodAt(grain, period.endMs - 1, calendar)).toEqual(period);
      }),
    );
  });
});

it("finds the same period a year before", () => {
  expect(samePeriodLastYear(read("2026-Q3"), berlin).label).toBe("2025-Q3");
  expect(samePeriodLastYear(read("2026-09"), berlin).label).toBe("2025-09");
  expect(samePeriodLastYear(read("2026-W36"), berlin).label).toBe("2025-W36");
  expect(samePeriodLastYear(read("2026-W53"), berlin).label).toBe("2025-W52");
});

it("lists the periods that a range touches", () => {
  const labels = (from: string, to: string, grain: Grain = "month") =>
    periodsBetween(grain, from, to, berlin).map((period) => period.label);
  expect(labels("2026-01-31", "2026-03-02")).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(labels("2026-01-01", "2026-03-01")).toEqual(["2026-01", "2026-02"]);
  expect(labels("2025-12-31", "2026-04-01", "quarter")).toEqual(["2025-Q4", "2026-Q1"]);
  expect(labels("2026-03-01", "2026-03-01")).toEqual([]);
});

it("writes periods as people say them", () => {
  expect(formatPeriod(read("2026-Q3"))).toBe("Third quarter, 2026");
  expect(formatPeriod(read("2026-Q3", april))).toBe("Third quarter, 2026 (Oct–Dec)");
  expect(formatPeriod(read("2026-Q4", april))).toBe("Fourth quarter, 2026 (Jan–Mar 2027)");
  expect(formatPeriod(read("2026-Q1", december))).toBe("First quarter, 2026 (Dec 2026–Feb 2027)");
  expect(formatPeriod(read("2026-09"))).toBe("September 2026");
  expect(formatPeriod(read("2026-W36"))).toBe("Week 36, 2026");
  expect(formatPeriodShort(read("2026-Q3"))).toBe("Q3 2026");
  expect(formatPeriodShort(read("2026-09"))).toBe("Sep 2026");
  expect(formatPeriodShort(read("2026-W36"))).toBe("Week 36, 2026");
});

it("is over with a fact or an import at or after its end", () => {
  const period = read("2026-Q3");
  const { endMs } = period;
  expect(isOver(period, { latestFactMs: null, latestImportMs: null })).toBe(false);
  expect(isOver(period, { latestFactMs: endMs - 1, latestImportMs: endMs - 1 })).toBe(false);
  expect(isOver(period, { latestFactMs: endMs, latestImportMs: null })).toBe(true);
  expect(isOver(period, { latestFactMs: endMs - 1, latestImportMs: endMs + 1 })).toBe(true);
});
