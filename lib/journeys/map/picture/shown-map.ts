import { type LaidOut, laidOut } from "@/lib/journeys/exchange/map-export";
import { columnsOf } from "@/lib/journeys/map/columns";
import type { MapNumbers } from "@/lib/journeys/map/numbers";
import type { MapItems } from "@/lib/journeys/map/schema";

/** A map to be looked at outside of its editor: in print, as a picture, presented, by a public link. */
export interface ShownMap {
  name: string;
  /** the team's name */
  team: string;
  items: MapItems;
  /** null: there are none, or they are not shown */
  numbers: MapNumbers | null;
  /** those on the map, and how their marks look */
  personas: { id: string; name: string; mark: number }[];
  /** who may own cards; empty where owners are not shown */
  people: { id: string; name: string }[];
  /** where pictures of cards are, with {id} for theirs */
  imagePath: string;
  /** @unit ms since 1970 */
  now: number;
}

/** Columns, lanes and cells of what is not hidden. */
export function layOut({ items }: Pick<ShownMap, "items">): LaidOut {
  return laidOut({ format: 1, items });
}

/** Where the picture of a card is. */
export function imageOf({ imagePath }: Pick<ShownMap, "imagePath">, id: string): string {
  return imagePath.replace("{id}", id);
}

/** A map without what is hidden on it, with its personas in order. */
export function withoutHidden(items: MapItems): MapItems {
  const state = laidOut({ format: 1, items }, { hidden: true }).state;
  const stages = new Set(columnsOf(state).map(({ stage }) => stage.id));
  const lanes = new Set(items.lane.filter(({ hidden }) => !hidden).map(({ id }) => id));
  const personas = new Set(items.persona.map(({ id }) => id));
  return {
    stage: items.stage.filter(({ id }) => stages.has(id)),
    step: items.step.filter(({ stageId }) => stages.has(stageId)),
    lane: items.lane.filter(({ id }) => lanes.has(id)),
    persona: items.persona,
    card: items.card.filter((card) => lanes.has(card.laneId) && stages.has(card.stageId)),
    point: items.point.filter(
      ({ stageId, personaId }) => stages.has(stageId) && (personaId === null || personas.has(personaId)),
    ),
    link: items.link.filter((link) => stages.has(link.fromStageId) && stages.has(link.toStageId)),
  };
}
