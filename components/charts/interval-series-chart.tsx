"use client";

import { Area, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { OpenEnd } from "./open-end";
import type { SeriesFormat } from "./series-format";
import { openFrom, seriesScale } from "./series-geometry";
import { SeriesMarks } from "./series-marks";
import { SeriesTooltip } from "./series-tooltip";
import type { SparklineProps } from "./sparkline";

export interface IntervalSeriesChartProps extends SparklineProps {
  /** How a value is written under the pointer: "54.8 %" or "+11". The server can't hand over a function, so a name. */
  format?: SeriesFormat;
}

/** The chart behind IntervalSeries; loaded late, since Recharts weighs more than everything else on the page. */
export function IntervalSeriesChart(props: IntervalSeriesChartProps) {
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
  const scale = seriesScale(points, target);
  if (!scale) return <div role="img" aria-label={label} className={className} style={{ height }} />;
  const border = openFrom(points);
  const step = points.length > 1 ? 100 / (points.length - 1) : 100;
  const data = points.map((point, index) => ({
    ...point,
    index,
    band: point.low === null || point.high === null ? null : [point.low, point.high],
    final: index < border ? point.value : null,
    unfinished: index >= border - 1 ? point.value : null,
  }));
  // A value with gaps on both sides has no line to stand on.
  const lonely = ({ index = 0, cx, cy }: { index?: number; cx?: number; cy?: number }) => {
    const alone =
      points[index]?.value != null && points[index - 1]?.value == null && points[index + 1]?.value == null;
    return <circle key={index} cx={cx} cy={cy} r={alone ? 2.5 : 0} fill={colour} stroke="none" />;
  };
  const line = { stroke: colour, strokeWidth: 2, isAnimationActive: false, type: "linear" as const };
  return (
    <figure aria-label={label} className={className} style={{ position: "relative", height }}>
      <OpenEnd points={points} />
      <ComposedChart
        responsive
        accessibilityLayer
        aria-label={`${label} Arrow keys read the periods.`}
        data={data}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        style={{ position: "absolute", inset: 0, width: "100%", height, overflow: "visible" }}
      >
        <XAxis
          dataKey="index"
          type="number"
          domain={[0, Math.max(1, points.length - 1)]}
          hide
          padding={{ left: 0, right: 0 }}
        />
        <YAxis domain={[scale.min, scale.max]} allowDataOverflow hide />
        <Area
          dataKey="band"
          stroke="none"
          fill={colour}
          fillOpacity={0.17}
          isAnimationActive={false}
          activeDot={false}
          type="linear"
        />
        {target !== null && <ReferenceLine y={target} stroke="var(--ink-3)" strokeDasharray="3 4" />}
        <Line
          {...line}
          dataKey="final"
          dot={lonely}
          activeDot={{ r: 3.5, fill: colour, stroke: "var(--paper)" }}
          strokeLinecap="round"
        />
        <Line
          {...line}
          dataKey="unfinished"
          dot={false}
          activeDot={{ r: 3.5, fill: "var(--paper)", stroke: colour }}
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: "var(--rule-strong)" }}
          allowEscapeViewBox={{ x: true, y: true }}
          wrapperStyle={{ zIndex: 30 }}
          content={({ active, payload }) => {
            const index: unknown = payload[0]?.payload?.index;
            const point = typeof index === "number" ? points[index] : undefined;
            return active && point ? (
              <SeriesTooltip point={point} format={props.format} target={target} />
            ) : null;
          }}
        />
      </ComposedChart>
      <SeriesMarks flags={flags} breaks={breaks} step={step} />
    </figure>
  );
}
