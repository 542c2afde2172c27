import { blankCard } from "@/lib/journeys/map/blank-card";
import type { MapColumn } from "@/lib/journeys/map/columns";
import type { CardGrid } from "@/lib/journeys/map/grid/place-cards";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard } from "@/lib/journeys/map/schema";

/** A card of a grid without a database; its id names it in what a test expects. */
export function cardOf(id: string, laneId: string, stageId: string, given: Partial<MapCard> = {}): MapCard {
  const at = "2026-11-01T10:00:00.000Z";
  return {
    ...blankCard(),
    ...{ id, laneId, stageId, position: 1, text: id, confirmedAt: at },
    ...{ createdAt: at, updatedAt: at, updatedById: null, revision: 1 },
    ...given,
  };
}

const stage = (id: string, position: number) => ({
  ...{ id, position, name: `Stage ${id}`, retentionAnchor: false, hidden: false, guide: null },
  ...{ subJourneyIds: [], revision: 1 },
});

/**
 * A grid of stages A, B, C … and lanes of these kinds, named by them, with as many cards in each cell as `counts` says by
 * lane and stage: "goals A 1", "goals A 2" …
 */
export function cardGrid(kinds: readonly LaneKind[], counts: readonly (readonly number[])[]): CardGrid {
  const lanes = kinds.map((kind) => ({ id: kind, kind, name: kind }));
  const columns: MapColumn[] = (counts[0] ?? []).map((_, index) => {
    const id = "ABCDEFGHIJ"[index]!;
    return { id, stage: stage(id, index + 1), step: null, isFirstOfStage: true };
  });
  const cards = lanes.flatMap((lane, laneIndex) =>
    columns.flatMap((column, columnIndex) =>
      Array.from({ length: counts[laneIndex]?.[columnIndex] ?? 0 }, (_, index) =>
        cardOf(`${lane.id} ${column.id} ${index + 1}`, lane.id, column.id, { position: index + 1 }),
      ),
    ),
  );
  return gridWith(lanes, columns, cards);
}

/** The same grid with these cards. */
export function gridWith(
  lanes: CardGrid["lanes"],
  columns: readonly MapColumn[],
  cards: readonly MapCard[],
): CardGrid {
  return {
    lanes,
    columns,
    cardsIn: (laneId, columnId) =>
      inOrder(cards.filter((card) => card.laneId === laneId && card.stageId === columnId)),
  };
}

/** The ids of every cell's cards, row by row. */
export function idsOf({ lanes, columns, cardsIn }: CardGrid): string[][][] {
  return lanes.map((lane) => columns.map((column) => cardsIn(lane.id, column.id).map(({ id }) => id)));
}
