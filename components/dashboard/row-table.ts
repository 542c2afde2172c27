import type { Cell, ChartTable } from "@/components/charts/csv";
import { formatNumber } from "@/lib/format";
import type { DashboardSeries } from "@/lib/kpis/dashboard/schema";
import type { Kpi } from "@/lib/kpis/schema";
import type { DashboardRow } from "./dashboard-rows";

/** Shares as per cent, their differences as points; two decimals more than are shown, so that rounding comes once. */
const shown = (value: number | null | undefined, unit: Kpi["unit"]) =>
  value == null ? null : Math.round(value * (unit === "ratio" ? 1e5 : 1e3)) / 1e3;

/** As where a call is explained: below a thousandth three decimals would round it to nothing. */
function chance(p: number | null | undefined): string | null {
  if (p == null) return null;
  return p < 0.001 ? "< 0.001" : formatNumber(p, 3);
}

function columnsOf(row: DashboardRow): ChartTable["columns"] {
  const numeric = true;
  const value = row.kind === "nps" ? { numeric, digits: 0 } : { numeric, digits: 1 };
  const change = { numeric, digits: 1 };
  return [
    { label: "Stage" },
    { label: "Period" },
    { label: row.kind === "nps" ? "NPS" : `${row.title}, %`, ...value },
    { label: "95 % low", ...value },
    { label: "95 % high", ...value },
    { label: "n", numeric, digits: 0 },
    { label: "Final" },
    { label: "Call" },
    { label: "Change, points", ...change },
    { label: "Change low", ...change },
    { label: "Change high", ...change },
    { label: "p", numeric },
    { label: "p adjusted", numeric },
  ];
}

const final = (complete: boolean) => (complete ? "yes" : "so far");

function quarterRow(stage: string, quarter: string, kpi: Kpi): Cell[] {
  const { unit, verdict } = kpi;
  return [
    stage,
    quarter,
    shown(kpi.value, unit),
    shown(kpi.low, unit),
    shown(kpi.high, unit),
    kpi.n,
    final(kpi.complete),
    verdict?.call ?? null,
    shown(verdict?.delta, unit),
    shown(verdict?.low, unit),
    shown(verdict?.high, unit),
    chance(verdict?.p),
    chance(verdict?.adjustedP),
  ];
}

/** The points of the line that is drawn; of quarters without the last, which has a row of its own. */
function lineRows(stage: string, { grain, points }: DashboardSeries, unit: Kpi["unit"]): Cell[][] {
  const own = grain === "quarter" ? points.slice(0, -1) : points;
  return own.map(({ period, value, low, high, n, complete }) => [
    stage,
    period,
    shown(value, unit),
    shown(low, unit),
    shown(high, unit),
    n,
    final(complete),
  ]);
}

/** The numbers of a row, stage by stage, and of the lines drawn in it, for the table and the CSV file. */
export function rowTable(
  row: DashboardRow,
  quarter: string,
  series: Record<string, DashboardSeries>,
): ChartTable {
  const numbers = row.cells.flatMap((cell) =>
    cell.numbers.map(({ kpi, anchor }) => ({ stage: cell.stage.name, kpi, line: series[anchor] })),
  );
  return {
    columns: columnsOf(row),
    rows: numbers.map(({ stage, kpi }) => quarterRow(stage, quarter, kpi)),
    more: {
      caption: row.kind === "retention" ? "Quarters before" : "By week",
      rows: numbers.flatMap(({ stage, kpi, line }) => (line ? lineRows(stage, line, kpi.unit) : [])),
    },
  };
}
