const RADIUS = 6;

/** Corners of a regular shape around the middle. */
function corners(count: number, turn: number, radius = RADIUS + 1): string {
  return Array.from({ length: count }, (_, corner) => {
    const angle = ((corner / count) * 2 + turn) * Math.PI;
    return `${(Math.cos(angle) * radius).toFixed(2)},${(Math.sin(angle) * radius).toFixed(2)}`;
  }).join(" ");
}

/** No diamond: that is what customers say. */
const shapes = [
  null,
  corners(4, 0.25, RADIUS + 2),
  corners(3, -0.5),
  corners(3, 0.5),
  corners(5, -0.5),
  corners(6, 0),
];

interface Props {
  /** which persona of the map, from 0: another shape for each, so that no one has to tell them by colour */
  curve: number;
  colour: string;
  /** a drawn point has a thick edge, a mean of cards a thin one, none a dashed one */
  from: "drawn" | "cards" | null;
}

/** The mark of a point of a curve. */
export function CurveMarker({ curve, colour, from }: Props) {
  const points = shapes[curve % shapes.length];
  const edge = {
    fill: "var(--surface)",
    stroke: from === null ? "var(--control)" : colour,
    strokeWidth: from === "drawn" ? 3 : 1.5,
    strokeDasharray: from === null ? "2 2" : undefined,
    strokeLinejoin: "round" as const,
  };
  return (
    <svg viewBox="-11 -11 22 22" className="size-5.5" aria-hidden="true">
      {points ? <polygon points={points} {...edge} /> : <circle r={RADIUS} {...edge} />}
    </svg>
  );
}
