import type { MapColumn } from "@/lib/journeys/map/columns";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard } from "@/lib/journeys/map/schema";

/** The cards of each cell in order: by lane, then by column. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, readonly MapCard[]>>;
type Cards = Readonly<Record<string, MapCard>>;
/** The column a card stands in; null: in none. */
export type ColumnFinder = (card: MapCard) => string | null;

/** As `columnOf`, without a search for each card. @param columns hidden ones too */
export function columnFinder(columns: readonly MapColumn[]): ColumnFinder {
  const first = new Map<string, string>();
  const steps = new Map<string, string>();
  for (const { id, stage, step } of columns) {
    if (!first.has(stage.id)) first.set(stage.id, id);
    if (step) steps.set(id, stage.id);
  }
  return ({ stageId, stepId }) =>
    stepId !== null && steps.get(stepId) === stageId ? stepId : (first.get(stageId) ?? null);
}

function sameCards(one: readonly MapCard[] | undefined, other: readonly MapCard[]): boolean {
  return one?.length === other.length && one.every((card, index) => card === other[index]);
}

/** All cells anew; a cell in which nothing changed keeps its array. */
export function cellsOf(cards: Cards, columnFor: ColumnFinder, before: Cells = new Map()): Cells {
  const cells = new Map<string, Map<string, MapCard[]>>();
  for (const card of Object.values(cards)) {
    const column = columnFor(card);
    if (column === null) continue;
    const lane = cells.get(card.laneId) ?? new Map<string, MapCard[]>();
    cells.set(card.laneId, lane);
    const cell = lane.get(column);
    if (cell) cell.push(card);
    else lane.set(column, [card]);
  }
  const ordered = (lane: string, column: string, cell: MapCard[]) => {
    const old = before.get(lane)?.get(column);
    const next = inOrder(cell);
    return old && sameCards(old, next) ? old : next;
  };
  return new Map(
    [...cells].map(([id, lane]) => [
      id,
      new Map([...lane].map(([column, cell]) => [column, ordered(id, column, cell)])),
    ]),
  );
}

/** The cells after some cards changed; only the cells that these left or entered are other arrays. */
export function cellsAfter(
  cells: Cells,
  { before, after, ids }: { before: Cards; after: Cards; ids: Iterable<string> },
  columnFor: ColumnFinder,
): Cells {
  const moved = new Set<MapCard>();
  const entered = new Map<string, Map<string, MapCard[]>>();
  const enter = (card: MapCard): MapCard[] => {
    const column = columnFor(card) ?? "";
    const lane = entered.get(card.laneId) ?? new Map<string, MapCard[]>();
    const cell = lane.get(column) ?? [];
    entered.set(card.laneId, lane.set(column, cell));
    return cell;
  };
  for (const id of ids) {
    const [old, fresh] = [before[id], after[id]];
    if (old) {
      moved.add(old);
      enter(old);
    }
    if (fresh) enter(fresh).push(fresh);
  }
  if (entered.size === 0) return cells;
  const next = new Map(cells);
  for (const [laneId, columns] of entered) {
    const lane = new Map(cells.get(laneId));
    for (const [column, cards] of columns) {
      if (column === "") continue;
      const cell = inOrder([...(lane.get(column) ?? []).filter((card) => !moved.has(card)), ...cards]);
      if (cell.length > 0) lane.set(column, cell);
      else lane.delete(column);
    }
    next.set(laneId, lane);
  }
  return next;
}
