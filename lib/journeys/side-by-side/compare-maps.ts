import { columnOf, columnsOf } from "@/lib/journeys/map/columns";
import { placeWords } from "@/lib/journeys/map/conflicts/names";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard, MapLane, MapStage } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { align, type Pair } from "@/lib/journeys/side-by-side/align";
import { pairCards, plainText } from "@/lib/journeys/side-by-side/pair-cards";

export interface ComparedCard extends Pair<MapCard> {
  /** how the two stand to one another; "moved": it is in another cell of the other map */
  is: "same" | "changed" | "left" | "right" | "moved";
  /** of one that is moved: where the other map has it, "Thoughts · Purchase" */
  elsewhere: string | null;
}

export interface ComparedCell {
  lane: Pair<MapLane>;
  cards: ComparedCard[];
}

export interface ComparedStage {
  stage: Pair<MapStage>;
  /** one for each lane of either map, in order */
  cells: ComparedCell[];
}

/** What of a card is looked at; who it belongs to and how well it is known may be different. */
const looked = [
  "text",
  "score",
  "impact",
  "feasibility",
  "channel",
  "metric",
  "imageId",
  "personaIds",
] as const;

function isSame(left: MapCard, right: MapCard): boolean {
  const value = (card: MapCard, field: (typeof looked)[number]) =>
    JSON.stringify(field === "text" ? card.text.trim() : card[field]);
  return looked.every((field) => value(left, field) === value(right, field));
}

/** The cards of a lane in a stage, step after step. */
function cardsOf(state: MapState): (laneId?: string, stageId?: string) => MapCard[] {
  const columns = columnsOf(state, { hidden: true });
  const order = new Map(columns.map(({ id }, index) => [id, index]));
  const step = (card: MapCard) => order.get(columnOf(card, columns) ?? "") ?? 0;
  const cells = Map.groupBy(Object.values(state.card), ({ laneId, stageId }) => `${laneId} ${stageId}`);
  return (laneId, stageId) =>
    inOrder(cells.get(`${laneId} ${stageId}`) ?? []).sort((a, b) => step(a) - step(b));
}

const compared = (pair: Pair<MapCard>): ComparedCard => {
  const { left, right } = pair;
  const is = left && right ? (isSame(left, right) ? "same" : "changed") : left ? "left" : "right";
  return { ...pair, is, elsewhere: null };
};

/** A card alone here whose words stand alone in another cell of the other map was moved, not replaced. */
function markMoved(stages: readonly ComparedStage[], left: MapState, right: MapState): void {
  const all = stages.flatMap(({ cells }) => cells.flatMap(({ cards }) => cards));
  const free = Map.groupBy(
    all.filter(({ is, right: card }) => is === "right" && card && plainText(card) !== ""),
    (one) => plainText(one.right!),
  );
  for (const one of all.filter(({ is }) => is === "left")) {
    const other = free.get(plainText(one.left!))?.shift();
    if (!other) continue;
    Object.assign(one, { is: "moved", elsewhere: placeWords(right, other.right!) });
    Object.assign(other, { is: "moved", elsewhere: placeWords(left, one.left!) });
  }
}

/** Two maps beside one another, stage by stage and lane by lane; without what is hidden in them. */
export function compareMaps(left: MapState, right: MapState): ComparedStage[] {
  const shown = <T extends { hidden: boolean; position: number; id: string }>(
    items: Readonly<Record<string, T>>,
  ) => inOrder(Object.values(items).filter(({ hidden }) => !hidden));
  const lanes = align(shown(left.lane), shown(right.lane));
  const [before, after] = [cardsOf(left), cardsOf(right)];
  const stages = align(shown(left.stage), shown(right.stage)).map((stage) => ({
    stage,
    cells: lanes.map((lane) => ({
      lane,
      cards: pairCards(before(lane.left?.id, stage.left?.id), after(lane.right?.id, stage.right?.id)).map(
        compared,
      ),
    })),
  }));
  markMoved(stages, left, right);
  return stages;
}
