/** A place the curve goes through; `x` grows. */
export interface CurvePlace {
  x: number;
  y: number;
}

/** A cubic Bézier from one place to the next. */
export interface CurvePiece {
  from: CurvePlace;
  control1: CurvePlace;
  control2: CurvePlace;
  to: CurvePlace;
}

const slope = (from: CurvePlace, to: CurvePlace) => (to.y - from.y) / (to.x - from.x);

/**
 * The slope at a place between two others: level at a peak or a valley, otherwise never more than twice the smaller of both
 * sides', so that the curve doesn't pass beyond its neighbours.
 */
function slopeAt(before: CurvePlace, at: CurvePlace, after: CurvePlace): number {
  const left = slope(before, at);
  const right = slope(at, after);
  if (left * right <= 0) return 0;
  const [leftWidth, rightWidth] = [at.x - before.x, after.x - at.x];
  const parabola = (left * rightWidth + right * leftWidth) / (leftWidth + rightWidth);
  const steepest = 2 * Math.min(Math.abs(left), Math.abs(right));
  return Math.sign(left) * Math.min(steepest, Math.abs(parabola));
}

/**
 * A smooth curve through places with growing x: between two neighbours it stays between their heights, so it never shows a
 * feeling nobody drew. Level at both ends.
 * @source M. Steffen, A simple method for monotonic interpolation in one dimension, Astron. Astrophys. 239 (1990)
 */
export function smoothCurve(places: readonly CurvePlace[]): CurvePiece[] {
  const slopes = places.map((place, index) => {
    const [before, after] = [places[index - 1], places[index + 1]];
    return before && after ? slopeAt(before, place, after) : 0;
  });
  return places.slice(1).map((to, index) => {
    const from = places[index]!;
    const third = (to.x - from.x) / 3;
    return {
      from,
      control1: { x: from.x + third, y: from.y + slopes[index]! * third },
      control2: { x: to.x - third, y: to.y - slopes[index + 1]! * third },
      to,
    };
  });
}
