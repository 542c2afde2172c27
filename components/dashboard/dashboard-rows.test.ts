import { describe, expect, it } from "vitest";
import type { Dashboard, DashboardStage } from "@/lib/kpis/dashboard/schema";
import { conversionKpi, retentionKpi } from "@/lib/kpis/kpi-of-counts";
import { dashboardRows } from "./dashboard-rows";
import { seriesSentence } from "./series-words";

const standing = { complete: true, finalOn: null, definitionVersion: 1 };
const stage = (id: string, more: Partial<DashboardStage> = {}): DashboardStage => ({
  id,
  name: id.toUpperCase(),
  retentionAnchor: false,
  counted: true,
  asked: [],
  notTheirs: { counted: false, asked: [] },
  ...more,
});
const conversion = conversionKpi({ numerator: 1, denominator: 2, maturing: 0 }, "b", standing);
const stages = [
  stage("a"),
  stage("b", { retentionAnchor: true }),
  stage("c", { counted: false, asked: ["nps"] }),
  stage("d"),
];
const dashboard = {
  journey: { id: "j", name: "J", windowDays: 1 },
  stages,
  kpis: {
    period: "2026-Q3",
    asOf: null,
    stages: stages.map(({ id, name }) => ({ id, name, entrants: 1, kpis: id === "a" ? [conversion] : [] })),
    kpis: [retentionKpi({ numerator: 1, denominator: 2 }, standing)],
  },
} as unknown as Dashboard;

describe("dashboardRows", () => {
  const rows = dashboardRows(dashboard);
  const reasons = (kind: string) =>
    rows.find((row) => row.kind === kind)?.cells.map(({ missing }) => missing);

  it("says why a stage has no number", () => {
    expect(reasons("conversion")).toEqual([null, "next not counted", "not counted", "last stage"]);
    expect(reasons("nps")).toEqual(["not asked", "not asked", "no answers", "not asked"]);
  });

  it("has satisfaction only where it is asked, and retention at the anchor alone", () => {
    expect(rows.map(({ kind }) => kind)).toEqual(["conversion", "nps", "retention"]);
    expect(rows.at(-1)?.cells.map(({ numbers }) => numbers.length)).toEqual([0, 1, 0, 0]);
    const asked = { ...dashboard, stages: [stage("a", { asked: ["csat"] }), ...stages.slice(1)] };
    expect(dashboardRows(asked).map(({ kind }) => kind)).toContain("csat");
    expect(rows[0]?.about).toBe("to the next stage within 1 day");
  });
});

describe("seriesSentence", () => {
  const points = (...values: (number | null)[]) => ({
    grain: "week" as const,
    shownFrom: 0,
    points: values.map((value) => ({
      label: "",
      period: "",
      value,
      low: null,
      high: null,
      n: 1,
      complete: true,
    })),
  });
  it("tells the run of a series", () => {
    expect(seriesSentence("NPS at Use", points(null, 12, -4, 9), "points")).toBe(
      "NPS at Use by week, from +12 to +9, between −4 and +12.",
    );
    expect(seriesSentence("retention", points(0.5), "ratio")).toBe("Retention by week: 50.0\u202f%.");
    expect(seriesSentence("retention", points(null), "ratio")).toBe("Retention by week: nothing yet.");
  });
});
