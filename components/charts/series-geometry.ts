/** One period of a series. */
export interface SeriesPoint {
  /** Written under the pointer: "W36", "Sep 2026". */
  label: string;
  /** null = nothing measured; the line breaks there. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** @unit people or answers behind the value */
  n?: number | null;
  /** The period can still change. */
  open?: boolean;
}

/** A vertical mark on the time axis: something shipped, or the definition changed. */
export interface SeriesMark {
  /** Position in the series, from 0. */
  index: number;
  text: string;
}

export interface Scale {
  min: number;
  max: number;
}

/** Ends that many numbers have and none of ours runs past: nothing, all, and the ends of an NPS. */
const ENDS = [0, 1, 100, -100];

/** An end of a scale with air before the outermost value, but none past a natural end. */
function withAir(value: number, air: number): number {
  const end = ENDS.find((at) =>
    air < 0 ? at <= value && at > value + air : at >= value && at < value + air,
  );
  return end ?? value + air;
}

/** Floating point makes 0.47000000000000003 of 47 steps of 0.01. */
const tidy = (value: number) => Number(value.toPrecision(12));

/**
 * The range of values that must be seen: all values, intervals and the target, with a little air, so that its ends are
 * short numbers that can be written beside it. Null when empty.
 */
export function seriesScale(points: SeriesPoint[], target?: number | null): Scale | null {
  const values = points
    .flatMap((point) => [point.value, point.low, point.high])
    .filter((value): value is number => value !== null && Number.isFinite(value));
  if (values.length === 0) return null;
  if (target != null) values.push(target);
  const min = Math.min(...values);
  const max = Math.max(...values);
  const range = max - min || Math.abs(max) || 1;
  const step = 10 ** (Math.floor(Math.log10(range)) - 1);
  const air = range * 0.05;
  // A flat line needs room on both sides, wherever it lies.
  const [from, to] = min === max ? [min - air, max + air] : [withAir(min, -air), withAir(max, air)];
  const [low, high] = [tidy(Math.floor(from / step) * step), tidy(Math.ceil(to / step) * step)];
  return { min: Math.min(low, min), max: Math.max(high, max) };
}

/** Where the unfinished end begins: the index of the first of the last run of open points, or the length. */
export function openFrom(points: SeriesPoint[]): number {
  let index = points.length;
  while (index > 0 && points[index - 1]?.open) index -= 1;
  return index;
}

/** Splits a series at its gaps into runs of consecutive indexes with a value, within [from, to). */
export function runs(points: SeriesPoint[], from: number, to: number): number[][] {
  const found: number[][] = [];
  let run: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (points[index]?.value == null) {
      if (run.length > 0) found.push(run);
      run = [];
    } else run.push(index);
  }
  if (run.length > 0) found.push(run);
  return found;
}

export interface SeriesPaths {
  band: string;
  line: string;
  /** The unfinished end, from the last finished point on. */
  open: string;
  /** Single points with gaps on both sides. */
  dots: [x: number, y: number][];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Paths in a box of width × height; points stand evenly, the first and last on the edges. */
export function seriesPaths(points: SeriesPoint[], scale: Scale, width: number, height: number): SeriesPaths {
  const x = (index: number) => round(points.length < 2 ? width / 2 : (index * width) / (points.length - 1));
  const y = (value: number) => round(height - ((value - scale.min) / (scale.max - scale.min)) * height);
  const place = (index: number) => `${x(index)} ${y(points[index]?.value ?? 0)}`;
  const path = (run: number[]) => (run.length > 1 ? `M${run.map(place).join(" L")}` : "");
  const border = openFrom(points);
  const all = runs(points, 0, points.length);
  const banded = all.map((run) =>
    run.filter((index) => points[index]?.low != null && points[index]?.high != null),
  );
  return {
    band: banded
      .filter((run) => run.length > 1)
      .map((run) => {
        const upper = run.map((index) => `${x(index)} ${y(points[index]?.high ?? 0)}`);
        const lower = run.map((index) => `${x(index)} ${y(points[index]?.low ?? 0)}`).reverse();
        return `M${[...upper, ...lower].join(" L")} Z`;
      })
      .join(" "),
    line: runs(points, 0, border).map(path).join(" "),
    open: runs(points, Math.max(0, border - 1), points.length)
      .map(path)
      .join(" "),
    dots: all
      .filter((run) => run.length === 1)
      .map(([index = 0]) => [x(index), y(points[index]?.value ?? 0)]),
  };
}
