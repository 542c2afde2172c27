import type { Ambiguity, MappingDraft } from "./detect/draft";
import { completeMapping, detectMapping } from "./detect-mapping";
import { fieldsOf } from "./field-words";
import type { SourceKind } from "./schema";
import type { Sniffed } from "./sniff";

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
  const reading = completeMapping(kind, unread, sniffed, options).ambiguities;
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
