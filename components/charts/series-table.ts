import type { ChartTable } from "./csv";
import type { SeriesFormat } from "./series-format";
import type { SeriesPoint } from "./series-geometry";

/** The numbers of a series as a table, for ChartFrame. */
export function seriesTable(
  points: SeriesPoint[],
  value: string,
  format: SeriesFormat = "number",
): ChartTable {
  const percent = format === "percent";
  const digits = percent || format === "number" ? 1 : 0;
  const shown = (of: number | null) => (of === null || !percent ? of : of * 100);
  return {
    columns: [
      { label: "Period" },
      { label: percent ? `${value}, %` : value, numeric: true, digits },
      { label: "95 % from", numeric: true, digits },
      { label: "to", numeric: true, digits },
      { label: "n", numeric: true, digits: 0 },
      { label: "State" },
    ],
    rows: points.map((point) => [
      point.label,
      shown(point.value),
      shown(point.low),
      shown(point.high),
      point.n ?? null,
      point.open ? "Not final" : "Final",
    ]),
  };
}
