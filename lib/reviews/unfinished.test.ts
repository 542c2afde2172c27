import { expect, it } from "vitest";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";
import { unfinishedConversions } from "./unfinished";

const counted = { value: 0.3, n: 100, low: 0.2, high: 0.4, unit: "ratio", definitionVersion: 1 } as const;

function conversion(complete: boolean, finalOn: string | null): Kpi {
  const counts = { numerator: 30, denominator: 100, maturing: complete ? 0 : 7 };
  return { kind: "conversion", ...counted, complete, finalOn, to: "b", counts };
}

const unfinishedRetention: Kpi = {
  kind: "retention",
  ...counted,
  complete: false,
  finalOn: "2026-12-31",
  counts: { numerator: 30, denominator: 100 },
};

const journey = (...kpis: Kpi[]): JourneyKpis => ({
  period: "2026-Q3",
  asOf: null,
  stages: [{ id: "a", name: "Trial", entrants: 100, kpis }],
  kpis: [unfinishedRetention],
});

it("counts conversions alone, to the day on which the last of them is final", () => {
  const kpis = journey(
    conversion(false, "2026-10-30"),
    conversion(true, "2026-11-05"),
    conversion(false, "2026-10-31"),
    conversion(false, null),
  );
  expect(unfinishedConversions(kpis)).toEqual({ conversions: 3, finalOn: "2026-10-31" });
});

it("names no day when no conversion has one", () => {
  expect(unfinishedConversions(journey(conversion(false, null)))).toEqual({ conversions: 1, finalOn: null });
});

it("is nothing when every conversion is final", () => {
  expect(unfinishedConversions(journey(conversion(true, "2026-10-30")))).toBeNull();
});
