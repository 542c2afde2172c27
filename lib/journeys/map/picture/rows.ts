import type { MapColumn } from "@/lib/journeys/map/columns";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { MapLane } from "@/lib/journeys/map/schema";
import { cardBlock } from "./card-picture";
import { curveBlock } from "./curve-picture";
import type { Drawing } from "./drawing";
import { fonts } from "./look";
import { type Block, group, stack, textBlock } from "./svg-parts";
import { wrapText } from "./wrap-text";

/** @unit px */
export const labelWidth = 140;
const cellInset = 8;
const cardGap = 6;
const least = 40;

/** Columns of a picture that stand side by side. */
export interface ColumnRange {
  columns: readonly MapColumn[];
  /** the first of them among all, from 0 */
  first: number;
  /** of each. @unit px */
  width: number;
}

/** A lane over these columns; of a tall one a part. */
export interface Row {
  label: Block;
  /** null: none in this row */
  curve: Block | null;
  /** cards of each column */
  cells: Block[][];
  height: number;
}

const heightOfCell = (cards: readonly Block[]) =>
  cards.length === 0 ? 0 : cards.reduce((sum, { height }) => sum + height + cardGap, cellInset * 2 - cardGap);

function rowOf({ label, curve, cells }: Omit<Row, "height">): Row {
  const cards = Math.max(0, ...cells.map(heightOfCell));
  const height = Math.max(least, label.height + cellInset * 2, (curve?.height ?? 0) + cards);
  return { label, curve, cells, height };
}

function labelOf(lane: MapLane, { look }: Drawing, goesOn = false): Block {
  const { palette, measure } = look;
  const width = labelWidth - 20;
  const name = wrapText(lane.name, width, (text) => measure(text, fonts.strong));
  const about = wrapText(goesOn ? "continued" : laneKindWords[lane.kind].about, width, (text) =>
    measure(text, fonts.small),
  );
  return stack(
    [textBlock(name, fonts.strong, palette.ink, look), textBlock(about, fonts.small, palette["ink-3"], look)],
    1,
  );
}

/** A row in parts no taller than `most`, each with as many cards as fit; a card that alone is taller stands alone. */
function splitRow(row: Row, continued: Block, most: number): Row[] {
  const parts: Row[] = [];
  let rest = row.cells;
  let { label, curve } = row;
  while (parts.length === 0 || rest.some((cards) => cards.length > 0)) {
    const room = most - (curve?.height ?? 0) - cellInset * 2;
    const taken = rest.map((cards) => {
      let used = 0;
      const count = cards.findIndex(({ height }) => {
        used += height + cardGap;
        return used - cardGap > room;
      });
      const fitting = count < 0 ? cards.length : count;
      // Under a curve there may be no room at all; on a page of its own at least one stands.
      return fitting === 0 && curve === null ? Math.min(1, cards.length) : fitting;
    });
    parts.push(rowOf({ label, curve, cells: rest.map((cards, index) => cards.slice(0, taken[index])) }));
    rest = rest.map((cards, index) => cards.slice(taken[index]));
    label = continued;
    curve = null;
  }
  return parts;
}

/**
 * The lanes over these columns.
 * @param most the height that none may exceed; a taller lane becomes several rows
 */
export function rowsOf(range: ColumnRange, drawing: Drawing, most = Number.POSITIVE_INFINITY): Row[] {
  const { columns, first, width } = range;
  return drawing.laid.lanes.flatMap((lane) => {
    const curve =
      lane.kind === "feelings" ? curveBlock({ first, count: columns.length, width }, drawing) : null;
    const cells = columns.map((column) =>
      drawing.laid
        .cardsIn(lane.id, column.id)
        .map((card) => cardBlock(card, lane, width - cellInset * 2, drawing)),
    );
    const row = rowOf({ label: labelOf(lane, drawing), curve, cells });
    return row.height <= most ? [row] : splitRow(row, labelOf(lane, drawing, true), most);
  });
}

function drawCells(row: Row, columnWidth: number, at: { x: number; y: number }): string {
  return row.cells
    .map((cards, column) => {
      let top = at.y + cellInset + (row.curve?.height ?? 0);
      const drawn = cards.map((card) => {
        const one = card.draw(at.x + column * columnWidth + cellInset, top);
        top += card.height + cardGap;
        return one;
      });
      return group({ role: "cell" }, drawn.join(""));
    })
    .join("");
}

/** A lane with its label; a curve over its cards is a row of its own for whoever has it read out. @param at its upper left corner */
export function drawRow(row: Row, columnWidth: number, at: { x: number; y: number }): string {
  const left = at.x + labelWidth;
  const label = group({ role: "rowheader" }, row.label.draw(at.x, at.y + 10));
  const cells = drawCells(row, columnWidth, { x: left, y: at.y });
  if (!row.curve) return group({ role: "row" }, label + cells);
  const wide = { role: "cell", "aria-colspan": row.cells.length } as const;
  const curve = group(wide, row.curve.draw(left, at.y));
  return group({ role: "row" }, label + curve) + group({ role: "row" }, group({ role: "cell" }, "") + cells);
}
