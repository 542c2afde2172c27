import { describe, expect, it } from "vitest";
import { tableCsv } from "@/components/charts/csv";
import type { DashboardPoint, DashboardSeries } from "@/lib/kpis/dashboard/schema";
import { conversionKpi, npsKpi, retentionKpi } from "@/lib/kpis/kpi-of-counts";
import type { Kpi, Verdict } from "@/lib/kpis/schema";
import type { DashboardRow, RowKind } from "./dashboard-rows";
import { rowTable } from "./row-table";

const standing = { complete: true, finalOn: null, definitionVersion: 1 };
const verdict: Verdict = {
  call: "worsened",
  against: "2026-Q2",
  previous: 0.323,
  delta: -0.04401,
  low: -0.0642,
  high: -0.0241,
  p: 0.00002,
  adjustedP: 0.0123,
  soFar: false,
  detectable: null,
};
const row = (kind: RowKind, title: string, kpi: Kpi): DashboardRow => ({
  kind,
  title,
  about: "",
  cells: [
    {
      stage: {
        id: "a",
        name: "Trial",
        retentionAnchor: false,
        counted: true,
        asked: [],
        notTheirs: { counted: false, asked: [] },
      },
      index: 0,
      numbers: [{ kpi, anchor: "a", name: "", stage: null }],
      missing: null,
    },
  ],
});
const point = (period: string, value: number): DashboardPoint => ({
  label: "",
  period,
  value,
  low: value,
  high: value,
  n: 40,
  complete: false,
});
const csv = (of: DashboardRow, grain: DashboardSeries["grain"], points: DashboardPoint[]) =>
  tableCsv(rowTable(of, "2026-Q3", { a: { grain, shownFrom: 0, points } }))
    .trimEnd()
    .split("\r\n");

describe("rowTable", () => {
  const conversion = {
    ...conversionKpi({ numerator: 892, denominator: 3196, maturing: 0 }, "b", standing),
    verdict,
  };

  it("has per cent and points with one decimal, p as it is explained, and the line that is drawn", () => {
    const week = point("week of 2026-08-03", 0.5480123434380105);
    expect(csv(row("conversion", "Conversion", conversion), "week", [week])).toEqual([
      'Stage,Period,"Conversion, %",95 % low,95 % high,n,Final,Call,"Change, points",Change low,Change high,p,p adjusted',
      "Trial,2026-Q3,27.9,26.4,29.5,3196,yes,worsened,-4.4,-6.4,-2.4,< 0.001,0.012",
      "Trial,week of 2026-08-03,54.8,54.8,54.8,40,so far,,,,,,",
    ]);
  });

  it("has scores in whole points", () => {
    const nps = npsKpi({ promoters: 200, passives: 83, detractors: 152 }, standing);
    const lines = csv(row("nps", "NPS", nps), "week", [point("week of 2026-08-03", 11.4)]);
    expect(lines[1]).toMatch(/^Trial,2026-Q3,11,3,\d\d,435,yes,,,,,,$/);
    expect(lines[2]).toMatch(/^Trial,week of 2026-08-03,11,11,11,40,/);
  });

  it("does not repeat the quarter shown", () => {
    const retention = retentionKpi({ numerator: 5, denominator: 10 }, standing);
    const quarters = [point("2026-Q2", 0.6), point("2026-Q3", 0.5)];
    const lines = csv(row("retention", "Retention", retention), "quarter", quarters);
    expect(lines.map((line) => line.split(",").slice(1, 3).join(" ")).slice(-2)).toEqual([
      "2026-Q3 50.0",
      "2026-Q2 60.0",
    ]);
  });
});
