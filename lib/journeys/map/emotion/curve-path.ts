import { type CurvePiece, smoothCurve } from "@/lib/journeys/map/emotion/smooth-curve";

/** The drawing of one persona's curve as SVG paths; empty text where there is nothing of the kind. */
export interface CurvePath {
  /** between neighbouring stages that both have a point, and level out to the edges of the row */
  solid: string;
  /** across stages without a point */
  dotted: string;
}

export interface CurveStage {
  /** middle of the stage across the row */
  x: number;
  /** height, null without a point */
  y: number | null;
}

const round = (value: number) => Math.round(value * 100) / 100;
const at = (place: { x: number; y: number }) => `${round(place.x)} ${round(place.y)}`;
const bezier = (piece: CurvePiece) =>
  `M${at(piece.from)} C${at(piece.control1)} ${at(piece.control2)} ${at(piece.to)}`;

/**
 * The paths of a curve over stages in order.
 * @param ends where the row begins and ends; the line goes on to them from a first or last stage that has a point
 */
export function curvePath(stages: readonly CurveStage[], ends: { left: number; right: number }): CurvePath {
  const known = stages.flatMap(({ x, y }, index) => (y === null ? [] : [{ x, y, index }]));
  const pieces = smoothCurve(known).map((piece, index) => ({
    path: bezier(piece),
    gap: known[index + 1]!.index - known[index]!.index > 1,
  }));
  const [first, last] = [known[0], known.at(-1)];
  const before = first?.index === 0 ? [`M${at({ x: ends.left, y: first.y })} H${round(first.x)}`] : [];
  const after = last && last.index === stages.length - 1 ? [`M${at(last)} H${round(ends.right)}`] : [];
  const paths = (gap: boolean) => pieces.filter((piece) => piece.gap === gap).map(({ path }) => path);
  return { solid: [...before, ...paths(false), ...after].join(" "), dotted: paths(true).join(" ") };
}
