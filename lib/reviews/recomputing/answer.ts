import type { ChangedNumber } from "../comparison";

/** An import as the answer names it. */
export interface NamedImport {
  id: string;
  fileName: string;
  sourceName: string;
}

/**
 * What a recount of a frozen review found. `equal`: every import is there, every figure comes out the same and the hash is
 * that of what is kept. `again`: imports that were undone and whose same bytes were brought in again; `since`: what came
 * after freezing and has no part in it, told for information.
 */
export interface RecomputeAnswer {
  equal: boolean;
  hash: string;
  hashMatches: boolean;
  removed: NamedImport[];
  again: NamedImport[];
  changed: ChangedNumber[];
  since: NamedImport[];
  imports: number;
  /** ISO instant */
  at: string;
}
