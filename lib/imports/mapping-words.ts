import { dateFormatExamples } from "./date-format";
import { fieldsOf } from "./field-words";
import type { Mapping, SourceKind } from "./schema";

const DELIMITER_WORDS = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "pipes" };

/** "commas": what separates the columns. */
export function delimiterWords(delimiter: keyof typeof DELIMITER_WORDS): string {
  return DELIMITER_WORDS[delimiter];
}

interface Entry {
  term: string;
  detail: string;
}

function readingWords(mapping: Mapping): Entry[] {
  const { dateFormat, timeZone, decimal, delimiter, maxRejectedShare } = mapping;
  const entries: Entry[] = [];
  if (dateFormat) entries.push({ term: "Dates", detail: `written like ${dateFormatExamples[dateFormat]}` });
  if (timeZone) entries.push({ term: "Time zone", detail: `${timeZone}, for times that name none` });
  if (decimal) entries.push({ term: "Decimal sign", detail: decimal === "." ? "point" : "comma" });
  if (delimiter) entries.push({ term: "Columns", detail: `separated by ${DELIMITER_WORDS[delimiter]}` });
  const changed = mapping.changed === "keep" ? "kept as they were" : "updated";
  entries.push({ term: "Changed rows", detail: changed });
  if (maxRejectedShare !== undefined)
    entries.push({ term: "Refused over", detail: `${Math.round(maxRejectedShare * 100)} % rejected rows` });
  return entries;
}

function fieldWords(kind: SourceKind, mapping: Mapping): Entry[] {
  const fields: Record<string, string | undefined> = mapping.fields;
  const known = fieldsOf(kind).flatMap(({ field, label }) => {
    const column = fields[field];
    return column === undefined ? [] : [{ term: label, detail: `“${column}”` }];
  });
  const names = new Set(fieldsOf(kind).map(({ field }) => field));
  const dimensions = Object.entries(fields).filter(([field]) => kind === "measures" && !names.has(field));
  if (dimensions.length === 0) return known;
  return [
    ...known,
    { term: "Tell rows apart", detail: dimensions.map(([, column]) => `“${column}”`).join(", ") },
  ];
}

/** A stored mapping for people: what was taken from which column, and how it was read. */
export function mappingWords(kind: SourceKind, mapping: Mapping): Entry[] {
  const entries = fieldWords(kind, mapping);
  if ("measures" in mapping)
    entries.push({ term: "Numbers", detail: mapping.measures.map((column) => `“${column}”`).join(", ") });
  if ("scale" in mapping) {
    entries.push({ term: "Scale", detail: `${mapping.scale[0]} to ${mapping.scale[1]}` });
    const { complete, keep } = mapping;
    if (complete)
      entries.push({ term: "Answers only where", detail: `“${complete.column}” is “${complete.equals}”` });
    if (keep)
      entries.push({ term: "Kept for rules", detail: keep.map((column) => `“${column}”`).join(", ") });
  }
  return [...entries, ...readingWords(mapping)];
}
