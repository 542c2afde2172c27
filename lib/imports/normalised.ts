import type { CivilDate } from "@/lib/dates";

/** A row as a fact. The normaliser reuses one object (and its `at`) for every row: read it before the next call. */
export interface NormalisedFact {
  outcome: "fact";
  /** Text of the mapped id cell; null when no id column is mapped. */
  id: string | null;
  /**
   * What the row is recognised by when it has no id: all its cells, or for measures day and dimensions, joined by U+001F.
   * null when there is an id.
   */
  content: string | null;
  /** Identifier as it stands in the file: to be pseudonymised before it is stored. Always there for events. */
  person: string | null;
  /** An instant, or a whole day. @unit milliseconds since 1970-01-01T00:00Z */
  at: { ms: number } | { day: CivilDate };
  /** Event name, or the question of a response when a question column is mapped. */
  name: string | null;
  channel: string | null;
  /** Host and path without scheme, query and hash. */
  page: string | null;
  segment: string | null;
  /** Exact decimal: the value of an event (null = none) or the score of a response. */
  number: string | null;
  /** Free text of a response: personal data. */
  comment: string | null;
  /** For responses the mapping's `keep` columns, for measures the dimensions, as [column, value]; empty cells left out. null for events. */
  kept: [column: string, value: string][] | null;
  /** The numbers of a measures row as [column, exact decimal]; empty cells left out. null for the other kinds. */
  measures: [column: string, value: string][] | null;
}

/** A row that is not a fact and not an error: an unfinished answer, an empty row. */
export interface SkippedRow {
  outcome: "skipped";
  reason: string;
}

export interface RejectedRow {
  outcome: "rejected";
  /** null when the row as a whole is wrong. */
  column: string | null;
  /** Cut to 200 characters. */
  value: string;
  reason: string;
}

export type Normalised = NormalisedFact | SkippedRow | RejectedRow;

/** `line` is the physical line of the row. The result for a fact is only good until the next call. */
export type Normaliser = (fields: readonly string[], line: number) => Normalised;

export function emptyFact(): NormalisedFact {
  return {
    outcome: "fact",
    id: null,
    content: null,
    person: null,
    at: { ms: 0 },
    name: null,
    channel: null,
    page: null,
    segment: null,
    number: null,
    comment: null,
    kept: null,
    measures: null,
  };
}
