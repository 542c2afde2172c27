import {
  formatCount,
  formatInterval,
  formatNumber,
  formatPercent,
  formatPercentInterval,
  formatSigned,
} from "@/lib/format";
import type { SeriesPoint } from "./series-geometry";

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

interface Props {
  point: SeriesPoint;
  format?: SeriesFormat;
  target?: number | null;
}

export function SeriesTooltip({ point, format, target }: Props) {
  return (
    <div className="rounded-md border border-rule bg-surface px-3 py-2 text-xs whitespace-nowrap text-ink-2 shadow-lift">
      <div className="text-ink-3">
        {point.label}
        {point.open && ", not final"}
      </div>
      <div className="text-sm font-semibold text-ink">{seriesValue(point.value, format)}</div>
      {point.low !== null && <div>{seriesInterval(point, format)}</div>}
      {point.n != null && <div>n {formatCount(point.n)}</div>}
      {target != null && <div className="text-ink-3">Target {seriesValue(target, format)}</div>}
    </div>
  );
}
