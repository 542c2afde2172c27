import { disagrees, type MeasuredFeeling } from "@/lib/journeys/map/emotion/disagreement";

/** Of drawn points of a stage the one furthest from what customers say, among those they contradict; null: none. */
export function contradicted<Point extends { value: number }>(
  drawn: readonly Point[],
  measured: MeasuredFeeling,
): Point | null {
  const far = (point: Point) => Math.abs(point.value - measured.value);
  return drawn
    .filter(({ value }) => disagrees(value, measured))
    .reduce<Point | null>((worst, point) => (worst && far(worst) >= far(point) ? worst : point), null);
}
