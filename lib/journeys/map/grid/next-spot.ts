import { cellAt, type GridShape, type Spot } from "@/lib/journeys/map/grid/shape";

export type GridMove =
  | "up"
  | "down"
  | "left"
  | "right"
  /** like right and left, but on into the next or last row */
  | "next"
  | "previous"
  | "row-start"
  | "row-end"
  | "grid-start"
  | "grid-end"
  | "page-up"
  | "page-down";

type Entered = "first" | "last" | number;

/** The spot on entering a cell: its first or last card, the n-th or the last before it, or the empty cell. */
function enter(shape: GridShape, lane: number, column: number, at: Entered): Spot {
  const laneId = shape.lanes[lane]!.id;
  const columnId = shape.columns[column]!.id;
  const cards = shape.cardsIn(laneId, columnId);
  const index = at === "first" ? 0 : at === "last" ? cards.length - 1 : Math.min(at, cards.length - 1);
  return { laneId, columnId, cardId: cards[index]?.id ?? null };
}

/** Where one begins; null: there are no cells. */
export function firstSpot(shape: GridShape): Spot | null {
  return shape.lanes.length > 0 && shape.columns.length > 0 ? enter(shape, 0, 0, "first") : null;
}

function vertical(shape: GridShape, spot: Spot, at: { lane: number; column: number }, by: 1 | -1): Spot {
  const cards = shape.cardsIn(spot.laneId, spot.columnId);
  const index = cards.findIndex(({ id }) => id === spot.cardId);
  const within = index < 0 ? undefined : cards[index + by];
  if (within) return { ...spot, cardId: within.id };
  const lane = at.lane + by;
  return shape.lanes[lane] ? enter(shape, lane, at.column, by > 0 ? "first" : "last") : spot;
}

function inTurn(shape: GridShape, spot: Spot, at: { lane: number; column: number }, by: 1 | -1): Spot {
  const cell = at.lane * shape.columns.length + at.column + by;
  if (cell < 0 || cell >= shape.lanes.length * shape.columns.length) return spot;
  return enter(shape, Math.floor(cell / shape.columns.length), cell % shape.columns.length, "first");
}

/**
 * Where a move leads. Up and down go through the cards of a cell before the next cell; at an edge one stays. A spot that is
 * no longer in the grid leads to its beginning.
 * @param page lanes that one page goes past
 */
export function nextSpot(shape: GridShape, spot: Spot, move: GridMove, page = 5): Spot {
  const at = cellAt(shape, spot);
  if (!at) return firstSpot(shape) ?? spot;
  const lastLane = shape.lanes.length - 1;
  const lastColumn = shape.columns.length - 1;
  const index = Math.max(
    shape.cardsIn(spot.laneId, spot.columnId).findIndex(({ id }) => id === spot.cardId),
    0,
  );
  const sideways = (column: number): Spot =>
    column < 0 || column > lastColumn || column === at.column ? spot : enter(shape, at.lane, column, index);
  const leap = (lane: number): Spot =>
    enter(shape, Math.min(Math.max(lane, 0), lastLane), at.column, "first");
  switch (move) {
    case "up":
      return vertical(shape, spot, at, -1);
    case "down":
      return vertical(shape, spot, at, 1);
    case "left":
      return sideways(at.column - 1);
    case "right":
      return sideways(at.column + 1);
    case "next":
      return inTurn(shape, spot, at, 1);
    case "previous":
      return inTurn(shape, spot, at, -1);
    case "row-start":
      return sideways(0);
    case "row-end":
      return sideways(lastColumn);
    case "grid-start":
      return enter(shape, 0, 0, "first");
    case "grid-end":
      return enter(shape, lastLane, lastColumn, "last");
    case "page-up":
      return leap(at.lane - page);
    case "page-down":
      return leap(at.lane + page);
  }
}

/** A spot that exists, as near as possible to one that may be gone with a card, lane or column; null: there are no cells. */
export function nearestSpot(
  shape: GridShape,
  spot: Spot,
  was: { lane: number; column: number },
): Spot | null {
  if (!firstSpot(shape)) return null;
  const at = cellAt(shape, spot) ?? {
    lane: Math.min(was.lane, shape.lanes.length - 1),
    column: Math.min(was.column, shape.columns.length - 1),
  };
  const there = enter(shape, at.lane, at.column, "first");
  const stays = shape.cardsIn(there.laneId, there.columnId).some(({ id }) => id === spot.cardId);
  return stays ? { ...there, cardId: spot.cardId } : there;
}
