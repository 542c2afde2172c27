/** What stands on a sheet of paper, by its heights. @unit px */
export interface SheetHeights {
  /** above the table, once */
  title: number;
  /** the table's head, which every sheet repeats */
  head: number;
  /** the table's rows, none of which is divided as long as it fits a sheet */
  rows: readonly number[];
  /** below the table */
  foot: number;
}

/** Largest first; at the last of them the smallest text of a sheet is as small as can be read on paper. @unit ratio */
export const sheetZooms = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76] as const;

/** How many sheets with so much room it takes. */
export function sheetsFor({ title, head, rows, foot }: SheetHeights, room: number): number {
  let sheets = 1;
  let used = title + head;
  for (const row of [...rows, foot]) {
    if (used + row > room && used > head) {
      sheets += 1;
      used = head;
    }
    used += row;
    while (used > room && room > head) {
      sheets += 1;
      used -= room - head;
    }
  }
  return sheets;
}

/**
 * As large as it takes no more sheets than at the smallest size, so that no last sheet holds only what was left over.
 * @param heightsAt what the sheet holds when laid out at a zoom, before it is zoomed
 * @param room of a sheet. @unit px
 */
export function sheetZoom(heightsAt: (zoom: number) => SheetHeights, room: number): number {
  const least = sheetZooms.at(-1)!;
  const fewest = sheetsFor(heightsAt(least), room / least);
  return sheetZooms.find((zoom) => sheetsFor(heightsAt(zoom), room / zoom) <= fewest) ?? least;
}
