import { civilDateOf } from "@/lib/dates";
import { formatCivilDay } from "@/lib/format";
import { type DateFormat, dateFormats } from "./date-format";
import type { Ambiguity, MappingDraft } from "./detect/draft";
import { completeMapping, detectMapping } from "./detect-mapping";
import { fieldsOf } from "./field-words";
import type { SourceKind } from "./schema";
import type { Sniffed } from "./sniff";
import { createTimestampReader } from "./timestamp";

const ORDER: Partial<Record<DateFormat, string>> = { "D/M/Y": "day first", "M/D/Y": "month first" };

function dayWords(text: string, format: DateFormat, timeZone: string): string | null {
  const at = createTimestampReader(format, timeZone)(text);
  if (at.kind === "error") return null;
  return formatCivilDay(at.kind === "day" ? at.date : civilDateOf(at.ms, timeZone));
}

/** Two ways of reading dates, told by what they make of one of them: "4 Jun 2026" or "6 Apr 2026". */
function byExample(question: Ambiguity, sniffed: Sniffed, timeZone: string): Ambiguity {
  const index = sniffed.header.indexOf(question.column ?? "");
  const cells = sniffed.sample.map((row) => row[index]?.trim() ?? "");
  for (const cell of cells) {
    const choices = question.choices.map(({ value }) => {
      const format = dateFormats.find((known) => known === value);
      const day = format && dayWords(cell, format, timeZone);
      return { label: `${day}${format && ORDER[format] ? `, ${ORDER[format]}` : ""}`, value, day };
    });
    const days = new Set(choices.map(({ day }) => day));
    if (days.has(null) || days.has(undefined) || days.size < choices.length) continue;
    const words = `“${cell}” in “${question.column}”: which day is that?`;
    return { ...question, question: words, choices: choices.map(({ label, value }) => ({ label, value })) };
  }
  return question;
}

/**
 * What the file alone doesn't decide: missing columns, and for the columns chosen now the form of dates, the decimal sign and
 * the scale. A question stays one when it is answered, so that the answer can be seen and changed.
 */
export function questionsOf(
  kind: SourceKind,
  draft: MappingDraft,
  sniffed: Sniffed,
  options: { timeZone: string },
): Ambiguity[] {
  const columns = detectMapping(kind, sniffed, options).ambiguities.filter(({ column }) => column === null);
  const unread = { ...draft, dateFormat: undefined, decimal: undefined, scale: undefined };
  const reading = completeMapping(kind, unread, sniffed, options).ambiguities.map((question) =>
    question.field === "dateFormat" ? byExample(question, sniffed, options.timeZone) : question,
  );
  return [...columns.filter(({ field }) => field !== "decimal"), ...reading];
}

/** What the draft answers to a question: a column, a form, a scale; undefined: nothing yet. */
export function answerOf(draft: MappingDraft, { field }: Ambiguity): string | [number, number] | undefined {
  if (field === "dateFormat" || field === "decimal" || field === "scale") return draft[field];
  if (field === "measures") return draft.measures?.[0];
  return draft.fields[field];
}

/** Fields that must be there and aren't, by their names on screen; empty: the mapping is whole. */
export function missingOf(kind: SourceKind, draft: MappingDraft): string[] {
  const missing = fieldsOf(kind)
    .filter(({ field, isRequired }) => isRequired && draft.fields[field] === undefined)
    .map(({ label }) => label);
  if (kind === "measures" && !draft.measures?.length) missing.push("At least one column of numbers");
  if (kind === "responses" && draft.scale === undefined) missing.push("The scale");
  return missing;
}
