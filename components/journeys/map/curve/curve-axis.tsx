import { curveHeight, curveWidth, heightOf, topOf } from "./curve-scale";

const marks = [
  { value: 2, words: "+2" },
  { value: 1, words: null },
  { value: 0, words: "0" },
  { value: -1, words: null },
  { value: -2, words: "−2" },
];

interface Props {
  /** left edges of the columns but the first. @unit ratio 0–1 */
  edges: readonly number[];
}

/** The scale of feelings behind the curves, and where the stages end. */
export function CurveAxis({ edges }: Props) {
  return (
    <div className="pointer-events-none absolute inset-0" aria-hidden="true">
      <svg
        viewBox={`0 0 ${curveWidth} ${curveHeight}`}
        preserveAspectRatio="none"
        className="absolute inset-0 size-full"
        aria-hidden="true"
      >
        <path
          d={edges.map((edge) => `M${Math.round(edge * curveWidth)} 0 V${curveHeight}`).join(" ")}
          stroke="var(--rule)"
          vectorEffect="non-scaling-stroke"
        />
        {marks.map(({ value }) => (
          <path
            key={value}
            d={`M0 ${heightOf(value)} H${curveWidth}`}
            stroke="var(--rule)"
            strokeDasharray={value === 0 ? undefined : "2 5"}
            opacity={Math.abs(value) === 1 ? 0.6 : 1}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {marks.map(({ value, words }) =>
        words === null ? null : (
          <span
            key={value}
            className="absolute left-1.5 -translate-y-full text-2xs leading-none text-ink-3"
            style={{ top: `calc(${topOf(value)} - 2px)` }}
          >
            {words}
          </span>
        ),
      )}
    </div>
  );
}
