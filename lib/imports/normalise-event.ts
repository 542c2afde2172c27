import { emptyFact, type Normaliser } from "./normalised";
import { createNumberReader } from "./number";
import { pagePath } from "./page-path";
import {
  columnOf,
  contentOf,
  isBlankRow,
  optionalColumn,
  readAt,
  rejected,
  rejectedWidth,
  textOf,
  tooLong,
} from "./row-reader";
import type { EventMapping } from "./schema";
import { createTimestampReader } from "./timestamp";

/** @throws MappingError when the mapping names a column that isn't in the header */
export function createEventNormaliser(
  mapping: EventMapping,
  header: readonly string[],
  teamZone: string,
): Normaliser {
  const { fields: named } = mapping;
  const id = optionalColumn(header, "id", named.id);
  const person = columnOf(header, "person", named.person);
  const event = columnOf(header, "event", named.event);
  const at = columnOf(header, "at", named.at);
  const channel = optionalColumn(header, "channel", named.channel);
  const page = optionalColumn(header, "page", named.page);
  const value = optionalColumn(header, "value", named.value);
  const segment = optionalColumn(header, "segment", named.segment);
  const readTime = createTimestampReader(mapping.dateFormat ?? "iso", mapping.timeZone ?? teamZone);
  const readNumber = createNumberReader(mapping.decimal ?? null);
  const width = header.length;
  const fact = emptyFact();

  return (fields) => {
    if (fields.length !== width) return rejectedWidth(fields, width);
    fact.person = textOf(fields, person);
    fact.name = textOf(fields, event);
    fact.id = textOf(fields, id);
    if (fact.person === null || fact.name === null || (id !== null && fact.id === null)) {
      if (isBlankRow(fields)) return { outcome: "skipped", reason: "The row is empty" };
      if (fact.person === null) return rejected(person, "", "The person is missing");
      return fact.name === null
        ? rejected(event, "", "The event is missing")
        : rejected(id, "", "The id is missing");
    }
    const wrongTime = readAt(fields, at, readTime, fact);
    if (wrongTime) return wrongTime;
    fact.channel = textOf(fields, channel);
    fact.segment = textOf(fields, segment);
    const address = textOf(fields, page);
    fact.page = address === null ? null : pagePath(address);
    const amount = textOf(fields, value);
    fact.number = null;
    if (amount !== null) {
      const number = readNumber(amount);
      if ("error" in number) return rejected(value, amount, number.error);
      fact.number = number.value;
    }
    fact.content = id === null ? contentOf(fields) : null;
    return (
      tooLong(id, fact.id) ??
      tooLong(person, fact.person) ??
      tooLong(event, fact.name) ??
      tooLong(channel, fact.channel) ??
      tooLong(segment, fact.segment) ??
      fact
    );
  };
}
