import {
  formatCount,
  formatInterval,
  formatNumber,
  formatPercent,
  formatPercentInterval,
  formatSigned,
} from "@/lib/format";
import type { SeriesPoint } from "./series-geometry";

/** How the numbers of a chart are written; a name, since the server can't hand a function to the browser. */
export type SeriesFormat = "percent" | "signed" | "count" | "number";

/** A value of a series as text. */
export function seriesValue(value: number | null, format: SeriesFormat = "number"): string {
  if (format === "percent") return formatPercent(value);
  if (format === "signed") return formatSigned(value);
  return format === "count" ? formatCount(value) : formatNumber(value, 1);
}

/** Its interval as text. */
export function seriesInterval({ low, high }: SeriesPoint, format: SeriesFormat = "number"): string {
  if (format === "percent") return formatPercentInterval(low, high);
  if (format === "signed") return formatInterval(low, high, { digits: 0, signed: true });
  return formatInterval(low, high, { digits: format === "count" ? 0 : 1 });
}
