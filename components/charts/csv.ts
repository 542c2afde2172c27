export type Cell = string | number | null;

export interface ChartTable {
  columns: {
    label: string;
    numeric?: boolean;
    /** Decimals of its numbers, the same on the screen and in the file; without it a number stands as it is. */
    digits?: number;
  }[];
  /** In the unit the column's label says; `null` is an empty cell. */
  rows: Cell[][];
  /** The same numbers in finer grain, such as the line that is drawn. Its rows fill the first columns only. */
  more?: { caption: string; rows: Cell[][] };
}

function figure(value: number, digits: number | undefined): string {
  if (!Number.isFinite(value)) return "";
  if (digits === undefined) return String(value);
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

function field(cell: Cell, digits?: number): string {
  if (cell === null) return "";
  if (typeof cell === "number") return figure(cell, digits);
  // A leading = + - @ would be run as a formula by spreadsheets.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table behind a chart as CSV: one head, every line as many fields as it. @source RFC 4180 */
export function tableCsv({ columns, rows, more }: ChartTable): string {
  const head = columns.map(({ label }) => field(label)).join(",");
  const lines = [...rows, ...(more?.rows ?? [])].map((row) =>
    columns.map(({ digits }, index) => field(row[index] ?? null, digits)).join(","),
  );
  return [head, ...lines].map((line) => `${line}\r\n`).join("");
}
