import { curveHeight, heightOf, leftOf } from "./curve-scale";
import type { PlacedPoint } from "./placed-curve";

/** Between two names. @unit CSS px */
const apart = 15;

export interface CurveName {
  id: string;
  name: string;
  faded: boolean;
  points: readonly PlacedPoint[];
}

/** The higher half of the curves has its names over the line, the lower half under it. */
function beside(heights: number[]): number[] {
  const half = Math.ceil(heights.length / 2);
  const tops = heights.map((y, index) => (index < half ? y - 24 : y + 8));
  for (let index = half - 2; index >= 0; index--)
    tops[index] = Math.min(tops[index]!, tops[index + 1]! - apart);
  // From the upper edge down nothing lies on another, and what was pushed beyond the lower edge goes back up.
  tops.forEach((top, index) => {
    tops[index] = Math.max(top, index === 0 ? 1 : tops[index - 1]! + apart);
  });
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index]!, (tops[index + 1] ?? curveHeight) - apart);
  }
  return tops;
}

/** Each name at the last point of its curve. */
function placedNames(names: readonly CurveName[]) {
  const ends = names.flatMap(({ id, name, faded, points }) => {
    const end = points.findLast(({ value }) => value !== null);
    if (!end) return [];
    const left = end === points.at(-1) ? undefined : leftOf(end.across);
    return [{ id, name, faded, left, colour: end.colour, y: heightOf(end.value ?? 0) }];
  });
  ends.sort((a, b) => a.y - b.y);
  const tops = beside(ends.map(({ y }) => y));
  return ends.map((end, index) => ({ ...end, top: `${((tops[index] ?? 0) / curveHeight) * 100}%` }));
}

/** Whose curve is whose, where several are drawn. */
export function CurveNames({ names }: { names: readonly CurveName[] }) {
  return (
    <div className="pointer-events-none absolute inset-0 z-2" aria-hidden="true">
      {placedNames(names).map(({ id, name, faded, left, colour, top }) => (
        <span
          key={id}
          className="absolute max-w-36 truncate rounded-sm bg-paper/75 px-1.5 text-xs leading-tight font-medium text-ink-2"
          style={{
            left,
            right: left === undefined ? 0 : undefined,
            top,
            opacity: faded ? 0.4 : 1,
          }}
        >
          <span
            className="mr-1 inline-block size-2 rounded-full align-baseline"
            style={{ background: colour }}
          />
          {name}
        </span>
      ))}
    </div>
  );
}
