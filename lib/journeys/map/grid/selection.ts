import { cellAt, cellKey, type GridShape, type Spot } from "@/lib/journeys/map/grid/shape";

export interface GridSelection {
  /** ids of cards */
  selected: ReadonlySet<string>;
  /** keys of the cells of a block, empty ones too; none when only cards were picked */
  cells: ReadonlySet<string>;
}

/** Everything between two spots: cards of one cell, or the block of cells that both are corners of. */
export function selectionBetween(shape: GridShape, anchor: Spot, active: Spot): GridSelection {
  const from = cellAt(shape, anchor);
  const to = cellAt(shape, active);
  if (!from || !to) return { selected: new Set(), cells: new Set() };
  if (from.lane === to.lane && from.column === to.column) {
    const ids = shape.cardsIn(active.laneId, active.columnId).map(({ id }) => id);
    // One that is gone, such as a card in which nothing was written, is no end.
    const ends = [anchor, active].map(({ cardId }) => ids.indexOf(cardId ?? "")).filter((end) => end >= 0);
    const between = ends.length === 0 ? [] : ids.slice(Math.min(...ends), Math.max(...ends) + 1);
    return { selected: new Set(between), cells: new Set() };
  }
  const between = <Part>(parts: readonly Part[], one: number, other: number) =>
    parts.slice(Math.min(one, other), Math.max(one, other) + 1);
  return wholeCells(
    shape,
    between(shape.lanes, from.lane, to.lane),
    between(shape.columns, from.column, to.column),
  );
}

function wholeCells(
  shape: GridShape,
  lanes: readonly { id: string }[],
  columns: readonly { id: string }[],
): GridSelection {
  const selected = new Set<string>();
  const cells = new Set<string>();
  for (const lane of lanes)
    for (const column of columns) {
      cells.add(cellKey(lane.id, column.id));
      for (const card of shape.cardsIn(lane.id, column.id)) selected.add(card.id);
    }
  return { selected, cells };
}

/** Asked once: the whole lane. Asked when that is selected already: the whole map. */
export function selectionOfAll(shape: GridShape, laneId: string, now: GridSelection): GridSelection {
  const lane = wholeCells(
    shape,
    shape.lanes.filter(({ id }) => id === laneId),
    shape.columns,
  );
  const isLane = now.cells.size >= lane.cells.size && [...lane.cells].every((key) => now.cells.has(key));
  return isLane ? wholeCells(shape, shape.lanes, shape.columns) : lane;
}

/** Picks a card or lets it go again, among those meant so far. */
export function toggled(meant: readonly string[], cardId: string): GridSelection {
  const selected = new Set(meant);
  if (!selected.delete(cardId)) selected.add(cardId);
  return { selected, cells: new Set() };
}

/** The cards an action is about, as one reads them: the selected ones, else the active one. */
export function meantCards<Card extends { id: string }>(
  shape: GridShape<Card>,
  active: Spot | null,
  { selected, cells }: GridSelection,
): Card[] {
  const wanted =
    selected.size > 0 || cells.size > 0 ? selected : new Set(active?.cardId ? [active.cardId] : []);
  if (wanted.size === 0) return [];
  return shape.lanes.flatMap((lane) =>
    shape.columns.flatMap((column) => shape.cardsIn(lane.id, column.id).filter(({ id }) => wanted.has(id))),
  );
}
