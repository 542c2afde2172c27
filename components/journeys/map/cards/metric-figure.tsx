import type { MetricWords } from "@/lib/journeys/map/cards/metric-words";

/** The live number of a stage, as large as a card allows. */
export function MetricFigure({ metric }: { metric: MetricWords }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5">
      <span className="text-lg leading-tight font-medium tabular-nums">{metric.figure}</span>
      <span className="text-xs text-ink-2">{metric.label}</span>
      {metric.basis && <span className="w-full text-2xs text-ink-3 tabular-nums">{metric.basis}</span>}
    </p>
  );
}
