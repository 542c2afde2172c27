import type { SourceTerms } from "@/lib/sources/schema";

/** A column that a rule can ask for, with the values it is known to have. */
export interface FilterColumn {
  column: string;
  values: string[];
}

/** The columns whose values can be asked for: channel and segment where the source has them, then the kept ones. */
export function filterColumns(terms: SourceTerms): FilterColumn[] {
  const own = [
    { column: "channel", values: terms.channels.map((term) => term.text) },
    { column: "segment", values: terms.segments.map((term) => term.text) },
  ].filter((filter) => filter.values.length > 0);
  const taken = new Set(own.map((filter) => filter.column));
  return [...own, ...terms.keptColumns.filter((kept) => !taken.has(kept.column))];
}

/** What is there, most frequent first, and then what a rule asks for although it isn't (any more). */
export function withChosen(
  terms: readonly { text: string; count: number }[],
  chosen: readonly string[],
): { text: string; count: number }[] {
  const known = new Set(terms.map((term) => term.text));
  return [...terms, ...chosen.filter((text) => !known.has(text)).map((text) => ({ text, count: 0 }))];
}
