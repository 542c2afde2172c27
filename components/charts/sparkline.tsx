import { useId } from "react";
import { OpenEnd } from "./open-end";
import { type SeriesMark, type SeriesPoint, seriesPaths, seriesScale } from "./series-geometry";
import { SeriesMarks } from "./series-marks";

export interface SparklineProps {
  points: SeriesPoint[];
  /** What it shows, in a sentence. */
  label: string;
  /** A stage's colour: `stageColour(index, total)`. */
  colour?: string;
  target?: number | null;
  /** Things shipped. */
  flags?: SeriesMark[];
  /** Changes of the definition. */
  breaks?: SeriesMark[];
  height?: number;
  className?: string;
}

const WIDTH = 200;

/** A series drawn on the server: interval as a band, target dashed, the unfinished end dotted on hatching. */
export function Sparkline(props: SparklineProps) {
  const {
    points,
    label,
    colour = "var(--stage-1)",
    target = null,
    flags = [],
    breaks = [],
    height = 64,
    className,
  } = props;
  const id = useId();
  const scale = seriesScale(points, target);
  if (!scale) return <div role="img" aria-label={label} className={className} style={{ height }} />;
  const paths = seriesPaths(points, scale, WIDTH, height);
  const step = points.length > 1 ? 100 / (points.length - 1) : 100;
  const targetAt =
    target === null ? null : height - ((target - scale.min) / (scale.max - scale.min)) * height;
  return (
    <div role="img" aria-label={label} className={className} style={{ position: "relative", height }}>
      <OpenEnd points={points} />
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="absolute inset-0 size-full overflow-visible"
      >
        <path d={paths.band} fill={colour} opacity="0.17" />
        {targetAt !== null && (
          <path
            d={`M0 ${targetAt} H${WIDTH}`}
            stroke="var(--ink-3)"
            strokeDasharray="3 4"
            vectorEffect="non-scaling-stroke"
          />
        )}
        <g fill="none" stroke={colour} strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
          <path d={paths.line} vectorEffect="non-scaling-stroke" />
          <path d={paths.open} strokeDasharray="1 4" vectorEffect="non-scaling-stroke" />
          {paths.dots.map(([x, y]) => (
            <path
              key={`${id}${x}`}
              d={`M${x} ${y} h0.01`}
              strokeWidth="5"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </g>
      </svg>
      <SeriesMarks flags={flags} breaks={breaks} step={step} />
    </div>
  );
}
