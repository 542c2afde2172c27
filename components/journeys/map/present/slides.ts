import type { LaidOut } from "@/lib/journeys/exchange/map-export";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { layOut, type ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";

/** What of a lane stands at a stage. */
export interface SlideLane {
  lane: MapLane;
  /** of each step in order; one without a name where the stage has none */
  parts: { step: string | null; cards: MapCard[] }[];
}

export interface StageSlide {
  stage: MapColumn["stage"];
  lanes: SlideLane[];
}

export interface Slides {
  laid: LaidOut;
  stages: StageSlide[];
}

function lanesOf({ lanes, cardsIn }: LaidOut, columns: readonly MapColumn[]): SlideLane[] {
  return lanes.flatMap((lane) => {
    const parts = columns
      .map((column) => ({ step: column.step?.name ?? null, cards: cardsIn(lane.id, column.id) }))
      .filter(({ cards }) => cards.length > 0);
    return parts.length === 0 ? [] : [{ lane, parts }];
  });
}

/** A map as it is presented: one slide a stage, lanes without cards there left out. */
export function slidesOf(map: ShownMap): Slides {
  const laid = layOut(map);
  const stages = [...new Map(laid.columns.map(({ stage }) => [stage.id, stage])).values()];
  return {
    laid,
    stages: stages.map((stage) => ({
      stage,
      lanes: lanesOf(
        laid,
        laid.columns.filter((column) => column.stage.id === stage.id),
      ),
    })),
  };
}
