import type { MapColumn } from "@/lib/journeys/map/columns";
import { type Drawing, drawingOf } from "./drawing";
import { fonts, type Look } from "./look";
import { drawSheet, type Picture, roomForRows } from "./map-svg";
import { type ColumnRange, labelWidth, type Row, rowsOf } from "./rows";
import type { ShownMap } from "./shown-map";

/** A3 across. @unit pt, 1/72 inch */
export const sheetA3 = { width: 1190.55, height: 841.89 };
/** No text of a page is smaller. @unit pt */
export const smallestText = 7;
/** White around a page, which printers can't reach. @unit pt */
const edge = 30;
/** Text is no larger than it need be to be read from a wall. @unit pt for each px */
const largestScale = 0.9;
const narrowest = 195;

/** A page with how large it is: `scale` pt for each of its px. */
export interface Page extends Picture {
  scale: number;
}

const leastScale = smallestText / fonts.small.size;
const innerWidth = (scale: number) => (sheetA3.width - 2 * edge) / scale;
/** so many columns fit a page at the smallest text */
const mostColumns = Math.floor((innerWidth(leastScale) - labelWidth) / narrowest);

/** Columns in groups for pages: about equally many, a stage's steps together as long as they fit. */
export function columnGroups(columns: readonly MapColumn[], most = mostColumns): MapColumn[][] {
  const pages = Math.ceil(columns.length / most);
  const fair = Math.ceil(columns.length / Math.max(1, pages));
  const groups: MapColumn[][] = [];
  for (let at = 0; at < columns.length; ) {
    const stage = columns[at]!.stage.id;
    let end = at;
    while (end < columns.length && columns[end]!.stage.id === stage && end - at < most) end += 1;
    const open = groups.at(-1);
    const own = columns.slice(at, end);
    const isFull = open && (open.length + own.length > most || open.length >= fair);
    if (open && !isFull) open.push(...own);
    else groups.push(own);
    at = end;
  }
  return groups;
}

/** Rows in groups, each no higher than a page has room. */
function rowGroups(rows: readonly Row[], room: number): Row[][] {
  const groups: Row[][] = [];
  let used = 0;
  for (const row of rows) {
    if (groups.length === 0 || used + row.height > room) {
      groups.push([row]);
      used = row.height;
    } else {
      groups.at(-1)!.push(row);
      used += row.height;
    }
  }
  return groups;
}

interface Laid {
  range: ColumnRange;
  groups: Row[][];
  scale: number;
}

/** One group of columns at a scale, on as many pages as its lanes need. */
function laidAt(scale: number, columns: readonly MapColumn[], first: number, drawing: Drawing): Laid {
  const range = { columns, first, width: (innerWidth(scale) - labelWidth) / columns.length };
  const sheet = { height: sheetA3.height / scale, margin: edge / scale };
  const room = Math.max(200, roomForRows(range, drawing, sheet));
  return { range, groups: rowGroups(rowsOf(range, drawing, room), room), scale };
}

/** As large as the lanes take no more pages than at the smallest text. */
function laidBest(columns: readonly MapColumn[], first: number, drawing: Drawing): Laid {
  const least = laidAt(leastScale, columns, first, drawing);
  for (const share of [1, 0.75, 0.5, 0.25]) {
    const scale = leastScale + (largestScale - leastScale) * share;
    if ((innerWidth(scale) - labelWidth) / columns.length < narrowest) continue;
    const larger = laidAt(scale, columns, first, drawing);
    if (larger.groups.length <= least.groups.length) return larger;
  }
  return least;
}

/**
 * A map on sheets of A3 across, to be read on paper: by groups of stages, and by lanes where they are too many. Every sheet
 * repeats the heads of its stages. A map without stages is one sheet.
 */
export function mapPages(map: ShownMap, look: Look): Page[] {
  const drawing = drawingOf(map, look);
  let first = 0;
  const laid = columnGroups(drawing.laid.columns).map((columns) => {
    const own = laidBest(columns, first, drawing);
    first += columns.length;
    return own;
  });
  const total = laid.reduce((sum, { groups }) => sum + Math.max(1, groups.length), 0);
  let number = 0;
  return laid.flatMap(({ range, groups, scale }) =>
    (groups.length === 0 ? [[]] : groups).map((rows) => {
      number += 1;
      const page = total === 1 ? "" : `Page ${number} of ${total}`;
      const sheet = { range, rows, height: sheetA3.height / scale, margin: edge / scale, page };
      return { ...drawSheet(sheet, drawing), scale };
    }),
  );
}
