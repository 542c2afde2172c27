import fc from "fast-check";
import { expect, it } from "vitest";
import { columnOf, columnsOf } from "@/lib/journeys/map/columns";
import { type Cells, cellsAfter, cellsOf, columnFinder } from "@/lib/journeys/map/editing/cells";
import type { MapCard, MapStage, MapStep } from "@/lib/journeys/map/schema";
import { emptyState } from "@/lib/journeys/map/state";

const stage = (id: string, position: number) => ({ id, position, hidden: id === "s3" }) as MapStage;
const step = (id: string, stageId: string, position: number) => ({ id, stageId, position }) as MapStep;
const state = {
  ...emptyState(),
  stage: { s1: stage("s1", 1), s2: stage("s2", 2), s3: stage("s3", 3) },
  step: { t1: step("t1", "s2", 1), t2: step("t2", "s2", 2) },
};
const columns = columnsOf(state, { hidden: true });
const columnFor = columnFinder(columns);

const place = fc.record({
  laneId: fc.constantFrom("l1", "l2"),
  stageId: fc.constantFrom("s1", "s2", "s3", "gone"),
  stepId: fc.constantFrom(null, "t1", "t2", "gone"),
  position: fc.nat(5),
});
const cards = fc.uniqueArray(fc.record({ id: fc.nat(20).map(String), place }), { selector: ({ id }) => id });
type Some = { id: string; place: object }[];
const asCards = (some: Some) =>
  Object.fromEntries(some.map(({ id, place: at }) => [id, { id, ...at } as unknown as MapCard]));
const plain = (cells: Cells) =>
  [...cells]
    .flatMap(([lane, row]) => [...row].map(([column, cell]) => [lane, column, cell.map(({ id }) => id)]))
    .sort((a, b) => `${a[0]}${a[1]}`.localeCompare(`${b[0]}${b[1]}`));

it("finds the column that columnOf finds", () => {
  fc.assert(
    fc.property(place, (at) => {
      expect(columnFor(at as MapCard)).toBe(columnOf(at, columns));
    }),
  );
});

it("keeps up with changed cards as if all were sorted anew, and other cells as they are", () => {
  fc.assert(
    fc.property(cards, cards, (first, changes) => {
      const before = asCards(first);
      const removed = changes.filter((_, index) => index % 3 === 0).map(({ id }) => id);
      const after = { ...before, ...asCards(changes) };
      for (const id of removed) delete after[id];
      const ids = changes.map(({ id }) => id);
      const cells = cellsOf(before, columnFor);
      const next = cellsAfter(cells, { before, after, ids }, columnFor);
      expect(plain(next)).toEqual(plain(cellsOf(after, columnFor)));
      for (const [lane, row] of cells)
        for (const [column, cell] of row) {
          const touched = [...cell, ...(next.get(lane)?.get(column) ?? [])].some(({ id }) =>
            ids.includes(id),
          );
          if (!touched) expect(next.get(lane)?.get(column)).toBe(cell);
        }
      for (const [lane, row] of cellsOf(before, columnFor, cells))
        for (const [column, cell] of row) expect(cell).toBe(cells.get(lane)?.get(column));
    }),
  );
});
