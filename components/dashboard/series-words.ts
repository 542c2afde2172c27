import type { SeriesPoint } from "@/components/charts/series-geometry";
import { formatPercent, formatSigned } from "@/lib/format";
import type { DashboardSeries } from "@/lib/kpis/dashboard/schema";
import type { KpiUnit } from "@/lib/kpis/schema";

/** A value of a series: "54.8 %" or "+11". */
function valueWords(value: number, unit: KpiUnit): string {
  return unit === "ratio" ? formatPercent(value) : formatSigned(value);
}

/** What a series shows, for who can't see it: "NPS at Use by week, from +12 to +9, between −4 and +22." */
export function seriesSentence(name: string, { grain, points }: DashboardSeries, unit: KpiUnit): string {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const title = `${name.charAt(0).toLocaleUpperCase("en")}${name.slice(1)} by ${grain}`;
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return `${title}: nothing yet.`;
  const say = (value: number) => valueWords(value, unit);
  if (values.length === 1) return `${title}: ${say(first)}.`;
  const range = `between ${say(Math.min(...values))} and ${say(Math.max(...values))}`;
  return `${title}, from ${say(first)} to ${say(last)}, ${range}.`;
}

/** The points as charts take them. */
export function chartPoints({ points }: DashboardSeries): SeriesPoint[] {
  return points.map(({ label, value, low, high, n, complete }) => ({
    label,
    value,
    low,
    high,
    n,
    open: !complete,
  }));
}
