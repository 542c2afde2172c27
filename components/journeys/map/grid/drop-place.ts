import { dropIndex } from "@/lib/journeys/map/grid/drop-index";
import { cellOf, spotOf } from "./spot-of";

export interface DropPlace {
  laneId: string;
  columnId: string;
  /** how many of the cards that stay stand before it */
  index: number;
  /** where the line is drawn in the window @unit px */
  line: { left: number; top: number; width: number };
}

/** Where cards let go at a point of the window would go; null: not on the map. */
export function dropPlaceAt(x: number, y: number, moving: ReadonlySet<string>): DropPlace | null {
  const cell = cellOf(document.elementFromPoint(x, y));
  const spot = spotOf(cell);
  if (!cell || !spot) return null;
  const staying = [...cell.querySelectorAll<HTMLElement>("[data-card]")]
    .filter((card) => !moving.has(card.dataset.card ?? ""))
    .map((card) => card.getBoundingClientRect());
  const index = dropIndex(staying, y);
  const box = cell.getBoundingClientRect();
  const above = staying[index - 1]?.bottom;
  const below = staying[index]?.top;
  const top =
    above !== undefined && below !== undefined
      ? (above + below) / 2
      : (above ?? (below ?? box.top + 8) - 6) + 3;
  const inset = 10;
  return {
    laneId: spot.laneId,
    columnId: spot.columnId,
    index,
    line: { left: box.left + inset, top, width: box.width - 2 * inset },
  };
}
