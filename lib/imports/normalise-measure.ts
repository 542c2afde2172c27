import { civilDateOf } from "@/lib/dates";
import { emptyFact, type Normaliser } from "./normalised";
import { createNumberReader } from "./number";
import {
  type Column,
  columnOf,
  isBlankRow,
  readAt,
  rejected,
  rejectedWidth,
  textOf,
  tooLong,
} from "./row-reader";
import type { MeasureMapping } from "./schema";
import { createTimestampReader } from "./timestamp";

function dimensionsOf(
  mapping: MeasureMapping,
  header: readonly string[],
): { field: string; column: Column }[] {
  return Object.entries(mapping.fields)
    .filter(([field]) => field !== "day")
    .map(([field, name]) => ({ field, column: columnOf(header, field, name) }))
    .sort((one, other) => (one.field < other.field ? -1 : 1));
}

/**
 * Rows are recognised by day and dimensions, so that a later export with other numbers changes the row instead of adding one.
 * @throws MappingError when the mapping names a column that isn't in the header
 */
export function createMeasureNormaliser(
  mapping: MeasureMapping,
  header: readonly string[],
  teamZone: string,
): Normaliser {
  const zone = mapping.timeZone ?? teamZone;
  const day = columnOf(header, "day", mapping.fields.day);
  const dimensions = dimensionsOf(mapping, header);
  const channel = dimensions.find(({ field }) => field === "channel")?.column ?? null;
  const segment = dimensions.find(({ field }) => field === "segment")?.column ?? null;
  const measures = mapping.measures.map((name) => columnOf(header, "measures", name));
  const readTime = createTimestampReader(mapping.dateFormat ?? "iso", zone);
  const readNumber = createNumberReader(mapping.decimal ?? null);
  const width = header.length;
  const fact = emptyFact();

  return (fields) => {
    if (fields.length !== width) return rejectedWidth(fields, width);
    if (isBlankRow(fields)) return { outcome: "skipped", reason: "The row is empty" };
    const wrongDay = readAt(fields, day, readTime, fact);
    if (wrongDay) return wrongDay;
    const date = "day" in fact.at ? fact.at.day : civilDateOf(fact.at.ms, zone);
    fact.at = { day: date };
    fact.measures = [];
    for (const column of measures) {
      const text = textOf(fields, column);
      if (text === null) continue;
      const number = readNumber(text);
      if ("error" in number) return rejected(column, text, number.error);
      fact.measures.push([column.name, number.value]);
    }
    if (fact.measures.length === 0) return { outcome: "skipped", reason: "No numbers" };
    fact.kept = [];
    fact.content = date;
    for (const { field, column } of dimensions) {
      const text = textOf(fields, column);
      const long = tooLong(column, text);
      if (long) return long;
      if (text === null) continue;
      fact.kept.push([column.name, text]);
      fact.content += `\u001f${field}\u001f${text}`;
    }
    fact.channel = textOf(fields, channel);
    fact.segment = textOf(fields, segment);
    return fact;
  };
}
