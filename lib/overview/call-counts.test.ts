import { describe, expect, it } from "vitest";
import { npsKpi } from "@/lib/kpis/kpi-of-counts";
import type { ChangeCall, Kpi } from "@/lib/kpis/schema";
import { callCounts } from "./call-counts";

const standing = { complete: true, finalOn: "2026-10-01", definitionVersion: 1 };
const none = {
  previous: 0,
  delta: 0,
  low: 0,
  high: 0,
  p: null,
  adjustedP: null,
  soFar: false,
  detectable: null,
};

function kpi(call?: ChangeCall): Kpi {
  const verdict = call && { ...none, call, against: "2026-Q2" };
  return { ...npsKpi({ promoters: 8, passives: 4, detractors: 4 }, standing), verdict };
}

describe("callCounts", () => {
  it("counts over stages and journey, worst first, and leaves out what nobody called", () => {
    const stages = [
      { id: "a", name: "A", entrants: 1, kpis: [kpi("too little data"), kpi("worsened"), kpi()] },
      { id: "b", name: "B", entrants: 1, kpis: [kpi("improved")] },
    ];
    expect(callCounts({ stages, kpis: [kpi("worsened")] })).toEqual([
      { call: "worsened", count: 2 },
      { call: "improved", count: 1 },
      { call: "too little data", count: 1 },
    ]);
  });

  it("is empty without verdicts", () => {
    expect(callCounts({ stages: [], kpis: [kpi()] })).toEqual([]);
  });
});
