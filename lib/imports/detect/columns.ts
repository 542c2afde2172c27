import type { Sniffed } from "../sniff";
import type { Ambiguity, Confidence, Detection } from "./draft";

/** A column of the sample with what its name and values show. */
export interface SampledColumn {
  name: string;
  /** The name in small words: "*.distinct_id" → "distinct id", "ResponseID" → "response id"; "#", having none, stays. */
  words: string;
  /** Its cells that aren't empty, trimmed. */
  values: string[];
  distinct: number;
  /** Share of the rows in which it isn't empty. @unit ratio 0–1 */
  filledRatio: number;
}

/** Header words by which a field is known, best first. `maybe` words are offered, never taken. */
export interface FieldWords {
  sure: readonly string[];
  maybe?: readonly string[];
}

function wordsOf(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words || name.trim();
}

export function sampledColumns({ header, sample }: Sniffed): SampledColumn[] {
  return header.map((name, index) => {
    const values = sample.map((row) => (row[index] ?? "").trim()).filter((text) => text !== "");
    return {
      name,
      words: wordsOf(name),
      values,
      distinct: new Set(values).size,
      filledRatio: sample.length === 0 ? 0 : values.length / sample.length,
    };
  });
}

/** Columns whose words are in the list, in the list's order. */
export function named(columns: readonly SampledColumn[], words: readonly string[]): SampledColumn[] {
  return words.flatMap((word) => columns.filter((column) => column.words === word));
}

/** Columns that hold a person's name, address or place; they are only used when mapped on purpose. */
export function isPersonal({ words }: SampledColumn): boolean {
  return /\b(e ?mail|ip|phone|recipient|latitude|longitude|first name|last name|full name)\b|^(name|user name|address)$/.test(
    words,
  );
}

export function take(
  detection: Detection,
  field: string,
  column: SampledColumn,
  confidence: Confidence,
): void {
  detection.mapping.fields[field] = column.name;
  detection.confidence[field] = confidence;
}

/** An optional field: the first sure name whose values fit, or nothing. */
export function takeOptional(
  detection: Detection,
  field: string,
  columns: readonly SampledColumn[],
  words: readonly string[],
  fits: (column: SampledColumn) => boolean = () => true,
): void {
  const found = named(columns, words).find(fits);
  if (found) take(detection, field, found, "certain");
}

export function askForColumn(
  field: string,
  question: string,
  first: readonly SampledColumn[],
  columns: readonly SampledColumn[],
): Ambiguity {
  const ordered = [...new Set([...first, ...columns])];
  return {
    field,
    column: null,
    question,
    choices: ordered.map(({ name }) => ({ label: name, value: name })),
  };
}

/**
 * A required field: the column with a sure name whose values fit. No such column, or (with `isExclusive`) several that are
 * filled equally well, is an ambiguity.
 */
export function takeRequired(
  detection: Detection,
  field: string,
  question: string,
  columns: readonly SampledColumn[],
  words: FieldWords,
  options: {
    fits?: (column: SampledColumn) => boolean;
    isExclusive?: boolean;
    /** Offered before the other columns when it comes to asking. */
    first?: readonly SampledColumn[];
  } = {},
): void {
  const fits = options.fits ?? ((column: SampledColumn) => column.values.length > 0);
  const sure = named(columns, words.sure).filter(fits);
  const fullest = Math.max(0, ...sure.map((column) => column.filledRatio));
  const rivals = sure.filter((column) => column.filledRatio >= fullest - 0.01);
  const [best] = rivals;
  if (best && (rivals.length === 1 || !options.isExclusive)) {
    take(detection, field, best, "certain");
    return;
  }
  const offered = best ? rivals : named(columns, words.maybe ?? []).filter(fits);
  const likely = [...offered, ...(options.first ?? []), ...columns.filter(fits)];
  detection.ambiguities.push(askForColumn(field, question, likely, columns));
}
