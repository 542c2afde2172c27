import { emptyFact, type Normalised, type Normaliser } from "./normalised";
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
import type { ResponseMapping } from "./schema";
import { createScoreReader } from "./score";
import { createTimestampReader } from "./timestamp";

const skipped = (reason: string): Normalised => ({ outcome: "skipped", reason });

/** @throws MappingError when the mapping names a column that isn't in the header */
export function createResponseNormaliser(
  mapping: ResponseMapping,
  header: readonly string[],
  teamZone: string,
): Normaliser {
  const { fields: named } = mapping;
  const id = optionalColumn(header, "id", named.id);
  const at = columnOf(header, "at", named.at);
  const score = columnOf(header, "score", named.score);
  const respondent = optionalColumn(header, "respondent", named.respondent);
  const question = optionalColumn(header, "question", named.question);
  const channel = optionalColumn(header, "channel", named.channel);
  const comment = optionalColumn(header, "comment", named.comment);
  const segment = optionalColumn(header, "segment", named.segment);
  const complete = optionalColumn(header, "complete", mapping.complete?.column);
  const finished = mapping.complete?.equals.toLowerCase() ?? "";
  const keep = (mapping.keep ?? []).map((name) => columnOf(header, "keep", name));
  const readTime = createTimestampReader(mapping.dateFormat ?? "iso", mapping.timeZone ?? teamZone);
  const readScore = createScoreReader(mapping.scale);
  const width = header.length;
  const fact = emptyFact();

  return (fields) => {
    if (fields.length !== width) return rejectedWidth(fields, width);
    if (complete !== null && (textOf(fields, complete) ?? "").toLowerCase() !== finished) {
      const said = textOf(fields, complete);
      return skipped(
        `Not finished: “${complete.name}” is ${said === null ? "empty" : `“${said.slice(0, 50)}”`}`,
      );
    }
    const given = readScore(fields[score.index]!);
    if (given === null) return skipped(isBlankRow(fields) ? "The row is empty" : "No score");
    if (typeof given === "object") return rejected(score, fields[score.index]!, given.error);
    fact.number = String(given);
    fact.id = textOf(fields, id);
    if (id !== null && fact.id === null) return rejected(id, "", "The id is missing");
    const wrongTime = readAt(fields, at, readTime, fact);
    if (wrongTime) return wrongTime;
    fact.person = textOf(fields, respondent);
    fact.name = textOf(fields, question);
    fact.channel = textOf(fields, channel);
    fact.segment = textOf(fields, segment);
    fact.comment = textOf(fields, comment);
    fact.kept = [];
    for (const column of keep) {
      const text = textOf(fields, column);
      const long = tooLong(column, text);
      if (long) return long;
      if (text !== null) fact.kept.push([column.name, text]);
    }
    fact.content = id === null ? contentOf(fields) : null;
    return (
      tooLong(id, fact.id) ??
      tooLong(respondent, fact.person) ??
      tooLong(question, fact.name) ??
      tooLong(channel, fact.channel) ??
      tooLong(segment, fact.segment) ??
      fact
    );
  };
}
