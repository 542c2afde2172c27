import { formatPercent, formatSigned } from "@/lib/format";
import type { SeriesFormat } from "./series-format";
import { type SeriesPoint, seriesScale } from "./series-geometry";

interface Props {
  points: SeriesPoint[];
  format: Extract<SeriesFormat, "percent" | "signed">;
}

/** An end as short as it can be without being another number. */
function endWords(value: number, format: Props["format"]): string {
  const shown = format === "percent" ? value * 100 : value;
  const digits = Math.abs(shown - Math.round(shown)) < 1e-6 ? 0 : 1;
  return format === "percent" ? formatPercent(value, digits) : formatSigned(value, digits);
}

/**
 * The two ends of a small multiple's scale, in a column beside it, so that drawing and chart take the same place. Each
 * multiple has a scale of its own: on a shared one the widest interval would press every other line flat.
 */
export function ScaleEnds({ points, format }: Props) {
  const scale = seriesScale(points);
  return (
    <div
      aria-hidden="true"
      className="flex min-w-7 shrink-0 flex-col justify-between pl-1.5 text-2xs leading-none whitespace-nowrap text-ink-3 tabular-nums"
    >
      {scale && (
        <>
          <span>{endWords(scale.max, format)}</span>
          <span>{endWords(scale.min, format)}</span>
        </>
      )}
    </div>
  );
}
