import { inOrder } from "@/lib/journeys/map/positions";
import type { MapState } from "@/lib/journeys/map/state";
import type { CardDifference } from "@/lib/journeys/versions/diff";

export interface LaneOfDiff {
  id: string;
  name: string;
  cards: CardDifference[];
}

export interface StageOfDiff {
  id: string;
  name: string;
  lanes: LaneOfDiff[];
}

const gone = "A place that is gone";

/** The items as they are now in order, then those that are gone. */
function named<T extends { id: string; name: string; position: number }>(
  after: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>>,
): { id: string; name: string }[] {
  return [...inOrder(Object.values(after)), ...inOrder(Object.values(before).filter(({ id }) => !after[id]))];
}

/** Where a card is looked for: where it stands now; one that was removed, where it stood. */
function placeOf({ before, after }: CardDifference): { stageId: string; laneId: string } {
  return after ?? before ?? { stageId: "", laneId: "" };
}

function inReadingOrder(cards: readonly CardDifference[]): CardDifference[] {
  const position = (one: CardDifference) => (one.after ?? one.before)?.position ?? 0;
  return cards.toSorted((a, b) => position(a) - position(b) || (a.id < b.id ? -1 : 1));
}

/** The changed cards by stage, then lane, as the map has them in order; only where there are any. */
export function groupDifferences(
  cards: readonly CardDifference[],
  before: MapState,
  after: MapState,
): StageOfDiff[] {
  const stages = [...named(after.stage, before.stage), { id: "", name: gone }];
  const lanes = [...named(after.lane, before.lane), { id: "", name: gone }];
  const known = { stage: new Set(stages.map(({ id }) => id)), lane: new Set(lanes.map(({ id }) => id)) };
  const cells = Map.groupBy(cards, (card) => {
    const { stageId, laneId } = placeOf(card);
    return `${known.stage.has(stageId) ? stageId : ""} ${known.lane.has(laneId) ? laneId : ""}`;
  });
  return stages
    .map(({ id, name }) => ({
      id,
      name,
      lanes: lanes.flatMap((lane) => {
        const own = cells.get(`${id} ${lane.id}`);
        return own ? [{ id: lane.id, name: lane.name, cards: inReadingOrder(own) }] : [];
      }),
    }))
    .filter((stage) => stage.lanes.length > 0);
}
