import { columnOf, columnsOf } from "@/lib/journeys/map/columns";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard, MapLane, MapStage, MapStep } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { align, type Pair } from "@/lib/journeys/side-by-side/align";
import { pairCards, plainText } from "@/lib/journeys/side-by-side/pair-cards";

export interface PairedCell {
  stage: Pair<MapStage>;
  lane: Pair<MapLane>;
  cards: Pair<MapCard>[];
}

/** What of two maps stands for one another. */
export interface PairedMaps {
  stages: Pair<MapStage>[];
  lanes: Pair<MapLane>[];
  steps: Pair<MapStep>[];
  /** stage by stage, of each every lane */
  cells: PairedCell[];
  /** cards that stand in different cells of the two, and in `cells` alone on each side */
  moved: Pair<MapCard>[];
}

const rowOf = <T extends { position: number; id: string }>(items: Readonly<Record<string, T>>) =>
  inOrder(Object.values(items));

/** The cards of a lane in a stage, step after step. */
function cardsOf(state: MapState): (laneId?: string, stageId?: string) => MapCard[] {
  const columns = columnsOf(state, { hidden: true });
  const order = new Map(columns.map(({ id }, index) => [id, index]));
  const step = (card: MapCard) => order.get(columnOf(card, columns) ?? "") ?? 0;
  const cells = Map.groupBy(Object.values(state.card), ({ laneId, stageId }) => `${laneId} ${stageId}`);
  return (laneId, stageId) =>
    inOrder(cells.get(`${laneId} ${stageId}`) ?? []).sort((a, b) => step(a) - step(b));
}

/** The steps of stages that stand for one another; those of a stage that is alone are alone. */
function pairSteps(stages: readonly Pair<MapStage>[], left: MapState, right: MapState): Pair<MapStep>[] {
  const [before, after] = [left, right].map((state) =>
    Map.groupBy(rowOf(state.step), ({ stageId }) => stageId),
  ) as [Map<string, MapStep[]>, Map<string, MapStep[]>];
  return stages.flatMap((stage) =>
    align(before.get(stage.left?.id ?? "") ?? [], after.get(stage.right?.id ?? "") ?? []),
  );
}

/** A card alone here whose words stand alone in another cell of the other map was moved, not replaced. */
function findMoved(cells: readonly PairedCell[]): Pair<MapCard>[] {
  const alone = cells.flatMap(({ cards }) => cards).filter(({ left, right }) => !left || !right);
  const free = Map.groupBy(
    alone.flatMap(({ right }) => (right && plainText(right) !== "" ? [right] : [])),
    plainText,
  );
  return alone.flatMap(({ left }) => {
    const right = left && free.get(plainText(left))?.shift();
    return right ? [{ left, right }] : [];
  });
}

/** Finds for each stage, lane, step and card of a map its own of another one, also for what is hidden in them. */
export function pairMaps(left: MapState, right: MapState): PairedMaps {
  const lanes = align(rowOf(left.lane), rowOf(right.lane));
  const stages = align(rowOf(left.stage), rowOf(right.stage));
  const [before, after] = [cardsOf(left), cardsOf(right)];
  const cells = stages.flatMap((stage) =>
    lanes.map((lane) => ({
      stage,
      lane,
      cards: pairCards(before(lane.left?.id, stage.left?.id), after(lane.right?.id, stage.right?.id)),
    })),
  );
  return { stages, lanes, steps: pairSteps(stages, left, right), cells, moved: findMoved(cells) };
}
