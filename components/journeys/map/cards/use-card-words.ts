import { useMapInfo } from "@/components/journeys/map/map-info";
import type { CardWords } from "@/lib/journeys/map/cards/card-details";
import { metricWords } from "@/lib/journeys/map/cards/metric-words";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";

/** What the ids of a card stand for on this map. */
export function useCardWords(): (card: MapCard, kind: LaneKind) => CardWords {
  const { people, personas, numbers, now } = useMapInfo();
  return (card, kind) => {
    const metric = kind === "metrics" && card.metric ? metricWords(card.metric, card.stageId, numbers) : null;
    return {
      owner: people.find(({ id }) => id === card.ownerId)?.name ?? null,
      personas: personas.filter(({ id }) => card.personaIds.includes(id)).map(({ name }) => name),
      metric: metric && `${metric.figure} ${metric.label}`,
      nowMs: now,
    };
  };
}
