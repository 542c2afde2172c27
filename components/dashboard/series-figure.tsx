import { IntervalSeries } from "@/components/charts/interval-series";
import { ScaleEnds } from "@/components/charts/scale-ends";
import type { DashboardSeries, QuarterName } from "@/lib/kpis/dashboard/schema";
import type { KpiUnit } from "@/lib/kpis/schema";
import { chartPoints, seriesSentence } from "./series-words";

interface Props {
  name: string;
  unit: KpiUnit;
  series: DashboardSeries;
  colour: string;
  /** "until 30 Oct"; null: nothing of it can change any more */
  until: string | null;
  against: QuarterName;
  shown: QuarterName;
}

/** "Q3" of "2026-Q3" */
const quarterOf = ({ label }: QuarterName) => label.slice(5);

/** The run of a number over the quarter compared with and the one shown, or over quarters. */
export function SeriesFigure({ name, unit, series, colour, until, against, shown }: Props) {
  const { points, shownFrom, grain } = series;
  const share = points.length > 1 ? (shownFrom / (points.length - 1)) * 100 : 0;
  const weekly = grain === "week";
  const alone = shownFrom === 0;
  const to = weekly ? quarterOf(shown) : shown.short;
  const from = weekly ? quarterOf(against) : points[0]?.label;
  const run = chartPoints(series);
  const format = unit === "ratio" ? "percent" : "signed";
  return (
    <div className="flex min-w-0 items-start">
      <div className="min-w-0 flex-1">
        <div className="relative">
          {weekly && !alone && (
            <span
              aria-hidden="true"
              className="absolute inset-y-0 w-px bg-rule"
              style={{ left: `${share}%` }}
            />
          )}
          <IntervalSeries
            points={run}
            label={seriesSentence(name, series, unit)}
            colour={colour}
            format={format}
          />
        </div>
        <div className="mt-1 flex justify-between text-2xs whitespace-nowrap text-ink-3">
          {!alone && (
            <span className="min-w-5" style={weekly ? { flex: `0 1 ${share}%` } : undefined}>
              {from}
            </span>
          )}
          <span className={weekly ? "flex-1" : undefined}>
            {to}
            {until && `, ${until}`}
          </span>
        </div>
      </div>
      <div className="flex h-16">
        <ScaleEnds points={run} format={format} />
      </div>
    </div>
  );
}
