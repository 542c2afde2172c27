/**
 * A text as an SQL literal. Only for `COPY (SELECT …) TO STDOUT`, which takes no parameters; everywhere else bind them.
 * @throws RangeError for a NUL character, which PostgreSQL text cannot hold
 */
export function sqlLiteral(text: string): string {
  if (text.includes("\u0000")) throw new RangeError("text with a NUL character");
  // E'' makes the backslash rule independent of the server's standard_conforming_strings.
  return `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** An array literal of whole numbers, e.g. `'{1,2}'::int[]`. */
export function intArrayLiteral(numbers: readonly number[]): string {
  if (!numbers.every(Number.isSafeInteger)) throw new RangeError("not whole numbers");
  return `'{${numbers.join(",")}}'::int[]`;
}

/** An instant as an SQL literal. */
export function instantLiteral(ms: number): string {
  return `'${new Date(ms).toISOString()}'::timestamptz`;
}
