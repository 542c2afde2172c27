import type { ChartTable } from "./csv";
import type { SeriesFormat } from "./series-format";
import type { SeriesPoint } from "./series-geometry";

/** The numbers of a series as a table, for ChartFrame. */
export function seriesTable(
  points: SeriesPoint[],
  value: string,
  format: SeriesFormat = "number",
): ChartTable {
  return {
    columns: [
      { label: "Period" },
      { label: value, numeric: true, format },
      { label: "95 % from", numeric: true, format },
      { label: "to", numeric: true, format },
      { label: "n", numeric: true, format: "count" },
      { label: "State" },
    ],
    rows: points.map((point) => [
      point.label,
      point.value,
      point.low,
      point.high,
      point.n ?? null,
      point.open ? "Not final" : "Final",
    ]),
  };
}
