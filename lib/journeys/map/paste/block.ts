/** Cells as they were copied: an empty cell is "". */
export type Block = readonly (readonly string[])[];

/** Without the empty cells at the end of each row and the empty rows at the end. */
export function trimmed(rows: Block): string[][] {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1);
}

export function widthOf(rows: Block): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Every row as long as the longest. */
export function rectangular(rows: Block): string[][] {
  const width = widthOf(rows);
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}

/** Rows become columns; of a rectangular block. */
export function turned(block: Block): string[][] {
  return (block[0] ?? []).map((_, column) => block.map((row) => row[column]!));
}

export function filledCells(block: Block): number {
  return block.reduce((sum, row) => sum + row.filter((cell) => cell !== "").length, 0);
}
