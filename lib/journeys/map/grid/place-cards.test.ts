import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardOp } from "@/lib/journeys/map/grid/card-op";
import { type CardGrid, placeCards, positionsBetween } from "@/lib/journeys/map/grid/place-cards";
import { type Direction, shifted } from "@/lib/journeys/map/grid/shift-cards";
import type { MapCard } from "@/lib/journeys/map/schema";
import { cardGrid, cardOf, gridWith, idsOf } from "@/tests/factories/card-grid";

const counts = [
  [3, 1, 0],
  [1, 0, 2],
];
const cardsOf = (grid: CardGrid) =>
  grid.lanes.flatMap(({ id }) => grid.columns.flatMap((column) => grid.cardsIn(id, column.id)));

/** The grid after ops, as the map does them. */
function done(grid: CardGrid, ops: readonly CardOp[]): CardGrid {
  const cards = new Map(cardsOf(grid).map((card) => [card.id, card]));
  for (const op of ops) {
    if (op.op === "patch") cards.set(op.id, { ...cards.get(op.id)!, ...op.patch });
    if (op.op === "remove") cards.delete(op.id);
  }
  return gridWith(grid.lanes, grid.columns, [...cards.values()]);
}

const shift = (grid: CardGrid, ids: string[], direction: Direction) => {
  const placements = shifted(grid, new Set(ids), direction);
  return placements && done(grid, placeCards(grid, placements));
};

describe("placeCards", () => {
  const grid = cardGrid(["goals", "actions"], counts);
  const find = (id: string): MapCard => cardsOf(grid).find((card) => card.id === id)!;

  it("puts cards between others and changes nothing else", () => {
    const cards = [find("goals B 1"), find("actions C 2")];
    const ops = placeCards(grid, [{ cards, laneId: "goals", columnId: "A", index: 1 }]);
    expect(ops.map((op) => op.op === "patch" && op.id)).toEqual(["goals B 1", "actions C 2"]);
    expect(idsOf(done(grid, ops))[0]![0]).toEqual([
      "goals A 1",
      "goals B 1",
      "actions C 2",
      "goals A 2",
      "goals A 3",
    ]);
  });

  it("does nothing when they stand there already", () => {
    const cards = [find("goals A 2")];
    expect(placeCards(grid, [{ cards, laneId: "goals", columnId: "A", index: 1 }])).toEqual([]);
  });

  it("numbers a cell anew when there is no room left", () => {
    const tight = gridWith(grid.lanes, grid.columns, [
      cardOf("one", "goals", "A", { position: 1 }),
      cardOf("two", "goals", "A", { position: 1 + 1e-9 }),
      cardOf("new", "goals", "B", { position: 1 }),
    ]);
    const cards = [cardsOf(tight).find(({ id }) => id === "new")!];
    const ops = placeCards(tight, [{ cards, laneId: "goals", columnId: "A", index: 1 }]);
    const placed = done(tight, ops);
    expect(idsOf(placed)[0]![0]).toEqual(["one", "new", "two"]);
    expect(placed.cardsIn("goals", "A").map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it("clears a score only when the kind of lane changes", () => {
    const scored = cardOf("hurt", "pain-points", "A", { score: 4, channel: "email" });
    const two = cardGrid(
      ["pain-points", "feelings"],
      [
        [0, 0],
        [0, 0],
      ],
    );
    const withCard = gridWith(two.lanes, two.columns, [scored]);
    const to = (laneId: string, columnId: string) =>
      placeCards(withCard, [{ cards: [scored], laneId, columnId, index: 0 }])[0];
    expect(to("feelings", "A")).toMatchObject({ patch: { laneId: "feelings", score: null } });
    expect(to("feelings", "A")).not.toHaveProperty("patch.channel");
    expect(to("pain-points", "B")).not.toHaveProperty("patch.score");
  });
});

describe("positionsBetween", () => {
  it("lie in order between their neighbours", () => {
    const end = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(end, end, fc.integer({ min: 1, max: 30 }), (one, other, count) => {
        const [low, high] = one !== null && other !== null && one > other ? [other, one] : [one, other];
        const positions = positionsBetween(low, high, count);
        if (!positions) {
          expect(high! - low!).toBeLessThan(1e-3);
          return;
        }
        const all = [low ?? -Infinity, ...positions, high ?? Infinity];
        expect(positions).toHaveLength(count);
        expect(all.every((position, index) => index === 0 || position > all[index - 1]!)).toBe(true);
      }),
    );
  });
});

describe("shifted", () => {
  const grid = cardGrid(["goals", "actions"], counts);

  it("goes one place on in the cell, then into the next lane", () => {
    expect(idsOf(shift(grid, ["goals A 1"], "down")!)[0]![0]).toEqual([
      "goals A 2",
      "goals A 1",
      "goals A 3",
    ]);
    const next = idsOf(shift(grid, ["goals A 3"], "down")!);
    expect(next[0]![0]).toEqual(["goals A 1", "goals A 2"]);
    expect(next[1]![0]).toEqual(["goals A 3", "actions A 1"]);
  });

  it("enters the lane above at its end", () => {
    expect(idsOf(shift(grid, ["actions A 1"], "up")!)[0]![0]!.at(-1)).toBe("actions A 1");
  });

  it("moves several together and keeps their order", () => {
    expect(idsOf(shift(grid, ["goals A 2", "goals A 3"], "up")!)[0]![0]).toEqual([
      "goals A 2",
      "goals A 3",
      "goals A 1",
    ]);
  });

  it("moves cards of several cells sideways, each by one", () => {
    const moved = idsOf(shift(grid, ["goals A 1", "goals B 1"], "right")!)[0]!;
    expect(moved).toEqual([["goals A 2", "goals A 3"], ["goals A 1"], ["goals B 1"]]);
  });

  it("moves none when there is no place for one of them", () => {
    expect(shift(grid, ["goals A 1", "actions C 1"], "right")).toBeNull();
    expect(shift(grid, ["goals A 1"], "up")).toBeNull();
  });

  it("loses and doubles no card on any way", () => {
    const ids = cardsOf(grid).map(({ id }) => id);
    const directions = fc.constantFrom<Direction>("up", "down", "left", "right");
    const steps = fc.array(fc.tuple(directions, fc.subarray(ids, { minLength: 1 })), { maxLength: 25 });
    fc.assert(
      fc.property(steps, (path) => {
        const end = path.reduce((now, [direction, moved]) => shift(now, moved, direction) ?? now, grid);
        expect(
          cardsOf(end)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...ids].sort());
      }),
    );
  });
});
