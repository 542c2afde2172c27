import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { CardWords } from "@/lib/journeys/map/cards/card-details";
import { metricWords } from "@/lib/journeys/map/cards/metric-words";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { numbersOf } from "@/lib/journeys/map/numbers/numbers-of";
import type { MapCard } from "@/lib/journeys/map/schema";

/** What the ids of a card in a lane of this kind stand for on this map, as it is seen now. */
export function useCardWords(kind: LaneKind): (card: MapCard) => CardWords {
  const { people, personas, numbers, now } = useMapInfo();
  // Only numbers differ by whose eyes the map is seen with: other cards needn't know.
  const personaId = useMapUi(({ filter }) => (kind === "metrics" ? filter.personaId : null));
  return (card) => {
    const isMetric = kind === "metrics" && card.metric !== null;
    const metric = isMetric ? metricWords(card.metric!, card.stageId, numbersOf(numbers, personaId)) : null;
    return {
      owner: people.find(({ id }) => id === card.ownerId)?.name ?? null,
      personas: personas.filter(({ id }) => card.personaIds.includes(id)).map(({ name }) => name),
      metric: metric && `${metric.figure} ${metric.label}`,
      nowMs: now,
    };
  };
}
