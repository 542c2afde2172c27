import type { ChartTable } from "@/components/charts/csv";
import type { Kpi } from "@/lib/kpis/schema";
import type { DashboardRow } from "./dashboard-rows";

/** Ratios as per cent, so that one table reads as the chart does. */
const shown = (value: number | null, unit: Kpi["unit"]) =>
  value === null || unit !== "ratio" ? value : Math.round(value * 1e5) / 1e3;

/** Below a thousandth the table would round it to nothing. */
const chance = (p: number | null | undefined) => (p != null && p < 0.001 ? "< 0.001" : (p ?? null));

/** The numbers of a row, stage by stage, for the table and the CSV file. */
export function rowTable(row: DashboardRow, quarter: string): ChartTable {
  const score = row.kind === "nps";
  const numeric = true;
  return {
    columns: [
      { label: "Stage" },
      { label: "Quarter" },
      { label: score ? "NPS" : `${row.title}, %`, numeric },
      { label: "95 % low", numeric },
      { label: "95 % high", numeric },
      { label: "n", numeric },
      { label: "Final" },
      { label: "Call" },
      { label: "Change, points", numeric },
      { label: "Change low", numeric },
      { label: "Change high", numeric },
      { label: "p", numeric },
      { label: "p adjusted", numeric },
    ],
    rows: row.cells.flatMap(({ stage, numbers }) =>
      numbers.map(({ kpi }) => {
        const { unit, verdict } = kpi;
        return [
          stage.name,
          quarter,
          shown(kpi.value, unit),
          shown(kpi.low, unit),
          shown(kpi.high, unit),
          kpi.n,
          kpi.complete ? "yes" : "so far",
          verdict?.call ?? null,
          shown(verdict?.delta ?? null, unit),
          shown(verdict?.low ?? null, unit),
          shown(verdict?.high ?? null, unit),
          chance(verdict?.p),
          chance(verdict?.adjustedP),
        ];
      }),
    ),
  };
}
