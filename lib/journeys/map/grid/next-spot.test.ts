import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GridMove, nearestSpot, nextSpot } from "@/lib/journeys/map/grid/next-spot";
import type { Spot } from "@/lib/journeys/map/grid/shape";
import { cardGrid } from "@/tests/factories/card-grid";

const grid = cardGrid(
  ["goals", "actions", "thoughts"],
  [
    [2, 1, 0],
    [0, 3, 1],
    [1, 0, 2],
  ],
);
const spot = (laneId: string, columnId: string, card: number | null): Spot => ({
  laneId,
  columnId,
  cardId: card === null ? null : `${laneId} ${columnId} ${card}`,
});
const from = (start: Spot, ...moves: GridMove[]) =>
  moves.reduce((at, move) => nextSpot(grid, at, move, 2), start);

describe("nextSpot", () => {
  it("goes down through the cards of a cell, then into the next lane", () => {
    const start = spot("goals", "B", 1);
    expect(from(start, "down")).toEqual(spot("actions", "B", 1));
    expect(from(start, "down", "down", "down")).toEqual(spot("actions", "B", 3));
    expect(from(start, "down", "down", "down", "down")).toEqual(spot("thoughts", "B", null));
  });

  it("enters from below at the last card", () => {
    expect(from(spot("thoughts", "B", null), "up")).toEqual(spot("actions", "B", 3));
  });

  it("keeps as far down as it can when it goes sideways", () => {
    expect(from(spot("goals", "A", 2), "right")).toEqual(spot("goals", "B", 1));
    expect(from(spot("actions", "B", 2), "right")).toEqual(spot("actions", "C", 1));
    expect(from(spot("actions", "B", 2), "left")).toEqual(spot("actions", "A", null));
  });

  it("stays at the edges", () => {
    expect(from(spot("goals", "A", 1), "up")).toEqual(spot("goals", "A", 1));
    expect(from(spot("goals", "A", 2), "left")).toEqual(spot("goals", "A", 2));
    expect(from(spot("thoughts", "C", 2), "down")).toEqual(spot("thoughts", "C", 2));
  });

  it("goes on in the next row with Tab, and stays at the very end", () => {
    expect(from(spot("goals", "C", null), "next")).toEqual(spot("actions", "A", null));
    expect(from(spot("actions", "A", null), "previous")).toEqual(spot("goals", "C", null));
    expect(from(spot("thoughts", "C", 1), "next")).toEqual(spot("thoughts", "C", 1));
  });

  it("leaps to the ends of rows, of the grid, and by pages", () => {
    expect(from(spot("actions", "A", null), "row-end")).toEqual(spot("actions", "C", 1));
    expect(from(spot("actions", "C", 1), "row-start")).toEqual(spot("actions", "A", null));
    expect(from(spot("actions", "B", 2), "grid-end")).toEqual(spot("thoughts", "C", 2));
    expect(from(spot("actions", "B", 2), "grid-start")).toEqual(spot("goals", "A", 1));
    expect(from(spot("goals", "B", 1), "page-down")).toEqual(spot("thoughts", "B", null));
    expect(from(spot("actions", "C", 1), "page-down")).toEqual(spot("thoughts", "C", 1));
  });

  it("begins anew from a spot that is gone", () => {
    expect(nextSpot(grid, spot("goals", "X", 1), "down")).toEqual(spot("goals", "A", 1));
  });

  it("always ends at a card or an empty cell of the grid, and reaches every one of them", () => {
    const moves = fc.constantFrom<GridMove>("up", "down", "left", "right", "next", "previous", "page-up");
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 40 }), (path) => {
        const at = from(spot("goals", "A", 1), ...path);
        const cards = grid.cardsIn(at.laneId, at.columnId).map(({ id }) => id);
        expect(cards.length === 0 ? at.cardId === null : cards.includes(at.cardId!)).toBe(true);
      }),
    );
  });
});

describe("nearestSpot", () => {
  it("stays where the card is, else in its cell, else where the cell was", () => {
    const was = { lane: 1, column: 1 };
    expect(nearestSpot(grid, spot("actions", "B", 2), was)).toEqual(spot("actions", "B", 2));
    expect(nearestSpot(grid, spot("actions", "B", 9), was)).toEqual(spot("actions", "B", 1));
    expect(nearestSpot(grid, spot("backstage", "B", 1), was)).toEqual(spot("actions", "B", 1));
    expect(nearestSpot(grid, spot("goals", "X", 1), { lane: 0, column: 7 })).toEqual(
      spot("goals", "C", null),
    );
  });

  it("is nowhere without cells", () => {
    expect(nearestSpot(cardGrid([], []), spot("goals", "A", 1), { lane: 0, column: 0 })).toBeNull();
  });
});
