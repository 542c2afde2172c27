import type { MapView } from "@/components/journeys/map/store/map-store";
import { filters, type MapFilter, matchesFilter } from "@/lib/journeys/map/grid/card-filter";
import type { Spot } from "@/lib/journeys/map/grid/shape";

interface FoundCards {
  /** where the cards that match stand, lane by lane; none as long as nothing is filtered */
  spots: Spot[];
  /** cards on the map, hidden lanes and stages left out */
  total: number;
}

type Shape = Pick<MapView, "lanes" | "columns" | "cardsIn">;

/** The cards a person looks for, in the order in which the map is read. */
export function foundCards({ lanes, columns, cardsIn }: Shape, filter: MapFilter): FoundCards {
  const isFiltering = filters(filter);
  const found: FoundCards = { spots: [], total: 0 };
  for (const lane of lanes)
    for (const column of columns)
      for (const card of cardsIn(lane.id, column.id)) {
        found.total += 1;
        if (isFiltering && matchesFilter(card, lane.kind, filter))
          found.spots.push({ laneId: lane.id, columnId: column.id, cardId: card.id });
      }
  return found;
}

/** The one to go to from a card: the next or previous found one, round at the ends. Null: none is found. */
export function nextFound(spots: readonly Spot[], fromCardId: string | null, step: 1 | -1): Spot | null {
  const at = spots.findIndex(({ cardId }) => cardId === fromCardId);
  if (at < 0) return (step > 0 ? spots[0] : spots.at(-1)) ?? null;
  return spots[(at + step + spots.length) % spots.length] ?? null;
}
