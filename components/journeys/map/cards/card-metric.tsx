import { useShownNumbers } from "@/components/journeys/map/ui-state/use-shown-numbers";
import { metricWords } from "@/lib/journeys/map/cards/metric-words";
import type { CardMetric as Metric } from "@/lib/journeys/map/item-kinds";
import { MetricFigure } from "./metric-figure";

/** The live number that a card shows: of the persona that the map is seen as, where theirs is counted. */
export function CardMetric({ metric, stageId }: { metric: Metric; stageId: string }) {
  return <MetricFigure metric={metricWords(metric, stageId, useShownNumbers())} />;
}
