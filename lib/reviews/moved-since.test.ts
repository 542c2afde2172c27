import { expect, it } from "vitest";
import type { Kpi, Verdict } from "@/lib/kpis/schema";
import { movedSince } from "./moved-since";
import type { Snapshot } from "./snapshot";

const called: Verdict = {
  call: "no detectable change",
  against: "2026-Q2",
  previous: 0.3,
  delta: 0,
  low: -0.1,
  high: 0.1,
  p: 1,
  adjustedP: 1,
  soFar: false,
  detectable: null,
};

function retention(value: number, verdict?: Verdict): Kpi {
  const counts = { numerator: 30, denominator: 100 };
  const standing = { complete: true, finalOn: null, definitionVersion: 1 };
  const interval = { low: 0.2, high: 0.4, n: 100, unit: "ratio" } as const;
  return { kind: "retention", value, ...interval, ...standing, counts, ...(verdict && { verdict }) };
}

function snapshot(label: string, kpis: Kpi[]): Snapshot {
  const [startsAt, endsAt] = ["2026-07-01T00:00:00.000Z", "2026-10-01T00:00:00.000Z"];
  return {
    format: 1,
    team: { name: "T", slug: "t", timeZone: "UTC", fiscalYearStartMonth: 1, minimumN: 30 },
    journey: { id: "j", name: "J" },
    period: { label, startsOn: "2026-07-01", endsOn: "2026-10-01", startsAt, endsAt },
    comparedWith: "2026-Q2",
    definition: { version: 1, windowDays: 30, stages: [] },
    kpis: { period: label, asOf: null, stages: [], kpis },
    imports: [],
    frozenAt: endsAt,
  };
}

const now = (verdict = called) => snapshot("2026-Q3", [retention(0.35, verdict)]);

it("is so when the quarter before came out otherwise in its own review", () => {
  expect(movedSince(now(), snapshot("2026-Q2", [retention(0.28)]))).toBe(true);
});

it("is not when it came out the same, or there it had no such number", () => {
  expect(movedSince(now(), snapshot("2026-Q2", [retention(0.3)]))).toBe(false);
  expect(movedSince(now(), snapshot("2026-Q2", []))).toBe(false);
});

it("is not said of another quarter, nor of numbers that are not compared", () => {
  expect(movedSince(now(), snapshot("2026-Q1", [retention(0.28)]))).toBe(false);
  expect(movedSince(snapshot("2026-Q3", [retention(0.35)]), snapshot("2026-Q2", [retention(0.28)]))).toBe(
    false,
  );
});
