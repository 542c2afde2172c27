import { CsvError } from "./csv-error";
import { createCsvParser } from "./csv-parser";
import { readSampleText } from "./file-kind";
import { columnNames } from "./header";
import { importLimits } from "./limits";

/** What the beginning of a CSV file shows. */
export interface Sniffed {
  ok: true;
  delimiter: Delimiter;
  /** Unique column names, see `columnNames`; the first record of the file is the header. */
  header: string[];
  /** The first rows under the header, as they stand in the file. */
  rows: string[][];
  /** Physical line of each of `rows`. */
  lines: number[];
  /** Every whole row of the sample: formats are decided on all of them. */
  sample: string[][];
  /** Sentences for people; nothing in them stops an import. */
  warnings: string[];
}

export type SniffResult = Sniffed | { ok: false; reason: string };

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

interface Reading {
  delimiter: Delimiter;
  records: string[][];
  lines: number[];
  error: CsvError | null;
  /** Columns the delimiter makes, times how steadily it makes them. */
  score: number;
}

function readWith(delimiter: Delimiter, sample: Uint8Array, isWhole: boolean): Reading {
  const records: string[][] = [];
  const lines: number[] = [];
  let error: CsvError | null = null;
  const parser = createCsvParser({
    delimiter,
    onRecord: (fields, line) => {
      records.push([...fields]);
      lines.push(line);
    },
  });
  try {
    parser.push(sample);
    if (isWhole) parser.end();
  } catch (caught) {
    if (!(caught instanceof CsvError)) throw caught;
    error = caught;
  }
  const width = records[0]?.length ?? 0;
  const steady = records.filter((record) => record.length === width).length / Math.max(records.length, 1);
  return { delimiter, records, lines, error, score: (width - 1) * steady ** 4 };
}

/** Spreadsheets write the delimiter into a first line `sep=;`. */
function hintedDelimiter(text: string): Delimiter | null {
  const hint = /^"?sep=(.)"?[\r\n]/i.exec(text)?.[1];
  return delimiters.find((delimiter) => delimiter === hint) ?? null;
}

function shapeProblem({ records, lines, delimiter }: Reading): string | null {
  const width = records[0]!.length;
  const data = records.slice(1);
  const other = data.findIndex((record) => record.length !== width);
  const differing = data.filter((record) => record.length !== width).length;
  if (other >= 0 && differing > data.length / 2) {
    const cells = (count: number) => `${count} ${count === 1 ? "cell" : "cells"}`;
    return `Line ${lines[0]} has ${cells(width)}, but line ${lines[other + 1]} has ${cells(data[other]!.length)}, so line ${lines[0]} isn't the header of this table. Delete everything above the header row and below the last row, then upload the file again.`;
  }
  if (width === 1) {
    return "This doesn't look like a CSV: no comma, semicolon, tab or pipe separates its lines into columns. Export the data as CSV and upload that.";
  }
  const comment = records[0]![0]!.startsWith("#") && records[0]!.slice(1).every((cell) => cell === "");
  if (comment) {
    return `The file begins with lines of comment (“${records[0]![0]}”). Delete everything above the header row, then upload the file again.`;
  }
  return delimiter === "," && records[0]!.every((cell) => cell.trim() === "")
    ? "The first line has only commas, no column names. Delete it and upload the file again."
    : null;
}

function warningsOf(
  header: readonly string[],
  cells: readonly string[],
  rows: readonly string[][],
): string[] {
  const warnings: string[] = [];
  const isData = (cell: string) => /^[\s\d.,:/+-]*\d[\s\d.,:/+-]*$/.test(cell);
  if (cells.filter(isData).length > cells.length / 2) {
    warnings.push(
      "The first line is taken as the header, but it looks like data. If column names are missing, add them.",
    );
  }
  const renamed = header.filter((name, index) => name !== cells[index]!.trim().replace(/\s+/g, " "));
  if (renamed.length > 0) {
    warnings.push(
      `Columns without a name of their own are called ${renamed.map((name) => `“${name}”`).join(", ")}.`,
    );
  }
  const isSecondHeader = (row: string[]) =>
    row.some((cell) => /^\{"ImportId":/.test(cell)) ||
    (row.some((cell) => cell.trim() === "Response" || cell === "Open-Ended Response") &&
      row.every((cell) => !isData(cell)));
  if (rows.slice(0, 2).some(isSecondHeader)) {
    warnings.push(
      "The file has more than one header row. Only the first is read as the header; the others will be rejected or skipped.",
    );
  }
  return warnings;
}

/**
 * Recognises a CSV file from its beginning: delimiter, header row, first rows, or a sentence that says why it can't be read.
 * Only UTF-8 CSV and TSV are read.
 * @param sample the first bytes of the file, up to `importLimits.sampleBytes`
 * @param isWhole the sample is the whole file
 */
export function sniff(sample: Uint8Array, isWhole: boolean): SniffResult {
  const read = readSampleText(sample, isWhole);
  if (!read.ok) return read;
  const hint = hintedDelimiter(read.text);
  const readings = (hint ? [hint] : delimiters).map((delimiter) => readWith(delimiter, sample, isWhole));
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.error) return { ok: false, reason: best.error.message };
  const [cells, ...rows] = best.records;
  if (!cells) {
    return {
      ok: false,
      reason:
        "The first row doesn't end within the beginning of the file, so this isn't a table. Export it again as CSV.",
    };
  }
  const problem = shapeProblem(best);
  if (problem) return { ok: false, reason: problem };
  if (rows.length === 0 && isWhole) {
    return {
      ok: false,
      reason:
        "The file has a header but no rows. Choose a longer period in the export and upload the new file.",
    };
  }
  const header = columnNames(cells);
  return {
    ok: true,
    delimiter: best.delimiter,
    header,
    rows: rows.slice(0, importLimits.previewRows),
    lines: best.lines.slice(1, 1 + importLimits.previewRows),
    sample: rows,
    warnings: warningsOf(header, cells, rows),
  };
}
