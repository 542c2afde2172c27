/** A number is written as it is; text is guarded and quoted; null is an empty cell. */
export type CsvValue = string | number | null;

const FORMULA_STARTS = new Set(["=", "+", "-", "@", "\t", "\r"]);
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** Excel and its kin run text that begins like a formula; a leading apostrophe makes it text again. */
function guardFormula(text: string): string {
  return FORMULA_STARTS.has(text.charAt(0)) ? `'${text}` : text;
}

function quoteCell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * One CSV record with its CRLF.
 * Text that begins with `= + - @ TAB CR` gets a leading apostrophe; give numbers as numbers to keep their minus sign.
 * @source RFC 4180
 * @throws RangeError for a number that isn't finite
 */
export function csvRecord(values: readonly CsvValue[]): string {
  const cells = values.map((value) => {
    if (value === null) return "";
    if (typeof value === "number") {
      if (!Number.isFinite(value)) throw new RangeError("A CSV cell needs a finite number");
      return String(value);
    }
    return quoteCell(guardFormula(value));
  });
  // A record of one empty cell would read as a blank line.
  return `${cells.length === 1 && cells[0] === "" ? '""' : cells.join(",")}\r\n`;
}

/** A whole CSV file: header, then rows. For long files call `csvRecord` row by row instead. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  let text = csvRecord(header);
  for (const row of rows) text += csvRecord(row);
  return text;
}
