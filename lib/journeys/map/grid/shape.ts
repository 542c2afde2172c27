/** What finding one's way in the grid needs of a map: lanes and columns in order, and the cards of each cell in order. */
export interface GridShape<Card extends { id: string } = { id: string }> {
  lanes: readonly { id: string }[];
  columns: readonly { id: string }[];
  cardsIn(laneId: string, columnId: string): readonly Card[];
}

/** A place in the grid. cardId null: the cell itself, where a new card would begin. */
export interface Spot {
  laneId: string;
  columnId: string;
  cardId: string | null;
}

/** Names a cell in sets of cells. */
export function cellKey(laneId: string, columnId: string): string {
  return `${laneId} ${columnId}`;
}

/** Where a spot's cell lies, counted from 0; null: it is not in the grid (any more). */
export function cellAt(shape: GridShape, spot: Spot): { lane: number; column: number } | null {
  const lane = shape.lanes.findIndex(({ id }) => id === spot.laneId);
  const column = shape.columns.findIndex(({ id }) => id === spot.columnId);
  return lane < 0 || column < 0 ? null : { lane, column };
}

export function sameSpot(one: Spot | null, other: Spot | null): boolean {
  return (
    one === other ||
    (one?.laneId === other?.laneId && one?.columnId === other?.columnId && one?.cardId === other?.cardId)
  );
}
