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

/** Each name over the last point of its curve, pushed apart where curves end together. */
function placedNames(names: readonly CurveName[]) {
  const ends = names.flatMap(({ id, name, faded, points }) => {
    const end = points.findLast(({ value }) => value !== null);
    if (!end) return [];
    const left = end === points.at(-1) ? undefined : leftOf(end.across);
    return [{ id, name, faded, left, colour: end.colour, y: heightOf(end.value ?? 0) - 16 }];
  });
  ends.sort((a, b) => a.y - b.y);
  let lowest = 4 - apart;
  for (const end of ends) {
    end.y = Math.max(end.y, lowest + apart);
    lowest = end.y;
  }
  // What was pushed beyond the lower edge goes back up from there.
  let highest = curveHeight;
  for (const end of ends.toReversed()) {
    end.y = Math.min(end.y, highest - apart);
    highest = end.y;
  }
  return ends;
}

/** Whose curve is whose, where several are drawn. */
export function CurveNames({ names }: { names: readonly CurveName[] }) {
  return (
    <div className="pointer-events-none absolute inset-0 z-2" aria-hidden="true">
      {placedNames(names).map(({ id, name, faded, left, colour, y }) => (
        <span
          key={id}
          className="absolute max-w-36 -translate-y-1/2 truncate rounded-sm bg-paper/75 px-1.5 text-xs leading-tight font-medium text-ink-2"
          style={{
            left,
            right: left === undefined ? 0 : undefined,
            top: `${((y + apart / 2) / curveHeight) * 100}%`,
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
