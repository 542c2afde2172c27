import type { SeriesFormat } from "./series-format";

export type Cell = string | number | null;

export interface ChartTable {
  columns: {
    label: string;
    numeric?: boolean /** On the screen; the file keeps the raw number. */;
    format?: SeriesFormat;
  }[];
  /** Raw values: numbers are written in full to the file; `null` is an empty cell. */
  rows: Cell[][];
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  // A leading = + - @ would be run as a formula by spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table behind a chart as CSV. @source RFC 4180 */
export function tableCsv({ columns, rows }: ChartTable): string {
  const lines = [columns.map((column) => column.label), ...rows];
  return lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}
