import { openFrom, type SeriesPoint } from "./series-geometry";

/** Hatching behind the end of a series whose periods aren't over. */
export function OpenEnd({ points }: { points: SeriesPoint[] }) {
  const border = openFrom(points);
  if (border >= points.length) return null;
  const step = points.length > 1 ? 100 / (points.length - 1) : 100;
  return (
    <div
      className="hatched absolute inset-y-0 right-0"
      style={{ left: `${Math.max(0, border - 1) * step}%` }}
    />
  );
}
