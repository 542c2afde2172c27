import { formatCount } from "@/lib/format";
import { type SeriesFormat, seriesInterval, seriesValue } from "./series-format";
import type { SeriesPoint } from "./series-geometry";

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
