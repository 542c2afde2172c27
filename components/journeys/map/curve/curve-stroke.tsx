import { curveHeight, curveWidth } from "./curve-scale";
import { type PlacedPoint, placedPath } from "./placed-curve";

interface Props {
  /** unique on the page */
  id: string;
  points: readonly PlacedPoint[];
  /** whether it runs through the colours of the stages, as a curve alone does */
  stages: boolean;
  /** whether it shows on both sides of a line that lies on it */
  broad?: boolean;
}

/** The line of a curve: dotted across stages without a point. */
export function CurveStroke({ id, points, stages, broad }: Props) {
  const { solid, dotted } = placedPath(points);
  const line = {
    fill: "none",
    stroke: stages ? `url(#${id})` : points[0]?.colour,
    strokeLinecap: "round" as const,
    vectorEffect: "non-scaling-stroke" as const,
  };
  return (
    <svg
      viewBox={`0 0 ${curveWidth} ${curveHeight}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
      aria-hidden="true"
    >
      {stages && (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2={curveWidth} y1="0" y2="0">
          {points.map(({ stageId, across, colour }) => (
            <stop key={stageId} offset={across} style={{ stopColor: colour }} />
          ))}
        </linearGradient>
      )}
      {dotted && <path d={dotted} {...line} strokeWidth="2.5" strokeDasharray="0.5 7" />}
      {solid && (
        <path
          d={solid}
          {...line}
          strokeWidth={broad ? 9 : stages ? 4 : 3}
          opacity={broad ? 0.45 : undefined}
        />
      )}
    </svg>
  );
}
