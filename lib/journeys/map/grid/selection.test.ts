import { describe, expect, it } from "vitest";
import { meantCards, selectionBetween, selectionOfAll, toggled } from "@/lib/journeys/map/grid/selection";
import { cardGrid } from "@/tests/factories/card-grid";

const grid = cardGrid(
  ["goals", "actions"],
  [
    [3, 1, 0],
    [1, 0, 2],
  ],
);
const at = (laneId: string, columnId: string, card: number | null) => ({
  laneId,
  columnId,
  cardId: card === null ? null : `${laneId} ${columnId} ${card}`,
});
const none = { selected: new Set<string>(), cells: new Set<string>() };

describe("selectionBetween", () => {
  it("takes the other end alone when one is gone", () => {
    const gone = { ...at("goals", "A", 1), cardId: "never written" };
    const { selected } = selectionBetween(grid, gone, at("goals", "A", 2));
    expect(selected).toEqual(new Set([at("goals", "A", 2).cardId]));
  });

  it("takes the cards between two of one cell, whichever is first", () => {
    const { selected, cells } = selectionBetween(grid, at("goals", "A", 3), at("goals", "A", 2));
    expect([...selected]).toEqual(["goals A 2", "goals A 3"]);
    expect(cells.size).toBe(0);
  });

  it("takes the block of cells between two corners, empty ones too", () => {
    const { selected, cells } = selectionBetween(grid, at("actions", "A", 1), at("goals", "B", 1));
    expect([...cells]).toEqual(["goals A", "goals B", "actions A", "actions B"]);
    expect([...selected]).toEqual(["goals A 1", "goals A 2", "goals A 3", "goals B 1", "actions A 1"]);
  });

  it("takes nothing of an empty cell, nor where a corner is gone", () => {
    expect(selectionBetween(grid, at("goals", "C", null), at("goals", "C", null)).selected.size).toBe(0);
    expect(selectionBetween(grid, at("goals", "X", null), at("goals", "A", 1)).selected.size).toBe(0);
  });
});

describe("selectionOfAll", () => {
  it("takes the lane first and the map then", () => {
    const lane = selectionOfAll(grid, "goals", none);
    expect(lane.selected.size).toBe(4);
    expect(selectionOfAll(grid, "goals", lane).selected.size).toBe(7);
  });
});

describe("meantCards", () => {
  it("are the selected in reading order, else the active one", () => {
    const { selected } = toggled(["actions C 2"], "goals A 3");
    const ids = meantCards(grid, at("goals", "B", 1), { ...none, selected }).map(({ id }) => id);
    expect(ids).toEqual(["goals A 3", "actions C 2"]);
    expect(meantCards(grid, at("goals", "B", 1), none).map(({ id }) => id)).toEqual(["goals B 1"]);
    expect(meantCards(grid, at("goals", "C", null), none)).toEqual([]);
  });

  it("are none in a block of empty cells, whatever is active", () => {
    expect(meantCards(grid, at("goals", "B", 1), { ...none, cells: new Set(["goals C"]) })).toEqual([]);
  });

  it("lets go what was picked twice", () => {
    expect([...toggled(["goals A 1", "goals A 2"], "goals A 1").selected]).toEqual(["goals A 2"]);
  });
});
