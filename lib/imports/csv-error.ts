/**
 * The file can't be read on from here, because where the next cell begins is no longer certain.
 * `message` is a whole sentence for people: what, on which line, what to do.
 */
export class CsvError extends Error {
  override readonly name = "CsvError";

  constructor(
    message: string,
    /** Physical line of the file, from 1. */
    readonly line: number,
    /** Position of the cell in its row, from 1; null when the trouble isn't in one cell. */
    readonly column: number | null = null,
  ) {
    super(message);
  }
}
