import type { Spot } from "@/lib/journeys/map/grid/shape";

/** The cell of the grid that an element stands in; null: none. */
export function cellOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>("[data-cell]") ?? null;
}

/** The spot that an element belongs to: its card, else its cell. */
export function spotOf(element: Element | null): Spot | null {
  const cell = cellOf(element);
  if (!cell) return null;
  const { lane, column } = cell.dataset;
  const cardId = element?.closest<HTMLElement>("[data-card]")?.dataset.card ?? null;
  return lane && column ? { laneId: lane, columnId: column, cardId } : null;
}
