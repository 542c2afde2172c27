import type { CardGrid, Placement } from "@/lib/journeys/map/grid/place-cards";
import type { MapCard } from "@/lib/journeys/map/schema";

export type Direction = "up" | "down" | "left" | "right";

interface CellOfCards {
  lane: number;
  column: number;
  cards: MapCard[];
}

/** Cards by the cell they stand in, in order. */
function byCell(grid: CardGrid, ids: ReadonlySet<string>): CellOfCards[] {
  return grid.lanes.flatMap((lane, laneIndex) =>
    grid.columns.flatMap((column, columnIndex) => {
      const cards = grid.cardsIn(lane.id, column.id).filter(({ id }) => ids.has(id));
      return cards.length > 0 ? [{ lane: laneIndex, column: columnIndex, cards }] : [];
    }),
  );
}

/** One place up or down among the cards that stay; null: they are at the edge of their cell. */
function withinCell(grid: CardGrid, group: CellOfCards, by: 1 | -1): Placement | null {
  const laneId = grid.lanes[group.lane]!.id;
  const columnId = grid.columns[group.column]!.id;
  const all = grid.cardsIn(laneId, columnId);
  const ids = new Set(group.cards.map(({ id }) => id));
  const edge = by < 0 ? all.findIndex(({ id }) => ids.has(id)) : all.findLastIndex(({ id }) => ids.has(id));
  const neighbour = all[edge + by];
  if (!neighbour) return null;
  const stay = all.filter(({ id }) => !ids.has(id));
  const index = stay.findIndex(({ id }) => id === neighbour.id) + (by > 0 ? 1 : 0);
  return { cards: group.cards, laneId, columnId, index };
}

function intoCell(grid: CardGrid, group: CellOfCards, direction: Direction, ids: ReadonlySet<string>) {
  const lane = grid.lanes[group.lane + (direction === "down" ? 1 : direction === "up" ? -1 : 0)];
  const column = grid.columns[group.column + (direction === "right" ? 1 : direction === "left" ? -1 : 0)];
  if (!lane || !column) return null;
  const stay = grid.cardsIn(lane.id, column.id).filter(({ id }) => !ids.has(id));
  const was = grid
    .cardsIn(grid.lanes[group.lane]!.id, grid.columns[group.column]!.id)
    .findIndex(({ id }) => id === group.cards[0]!.id);
  const index = direction === "down" ? 0 : direction === "up" ? stay.length : Math.min(was, stay.length);
  return { cards: group.cards, laneId: lane.id, columnId: column.id, index };
}

/**
 * Where cards go with one Alt+arrow: up and down among the cards of their cell, at its edge into the next lane; sideways
 * into the next column. Null: there is nothing there for one of them, and all stay.
 */
export function shifted(grid: CardGrid, ids: ReadonlySet<string>, direction: Direction): Placement[] | null {
  const groups = byCell(grid, ids);
  const [only, ...others] = groups;
  if (!only) return null;
  if (others.length === 0 && (direction === "up" || direction === "down")) {
    const within = withinCell(grid, only, direction === "up" ? -1 : 1);
    if (within) return [within];
  }
  const placements = groups.map((group) => intoCell(grid, group, direction, ids));
  return placements.every((placement) => placement !== null) ? placements : null;
}
