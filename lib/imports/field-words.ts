import type { SourceKind } from "./schema";

/** A field of a mapping in the words of people. */
export interface FieldWords {
  /** Key of `mapping.fields`. */
  field: string;
  label: string;
  hint?: string;
  isRequired: boolean;
}

const required = (field: string, label: string, hint?: string): FieldWords => ({
  field,
  label,
  hint,
  isRequired: true,
});
const optional = (field: string, label: string, hint?: string): FieldWords => ({
  field,
  label,
  hint,
  isRequired: false,
});

const SAME_ROW = "Knows a row again when you import it a second time. Without one, whole rows are compared.";

const FIELDS: Record<SourceKind, FieldWords[]> = {
  events: [
    required("person", "Who did it", "Stored as a pseudonym, never as it stands in the file."),
    required("event", "What was done"),
    required("at", "When it happened"),
    optional("id", "Id of the event", SAME_ROW),
    optional("channel", "Channel"),
    optional("page", "Page"),
    optional("value", "Amount", "Money or another number that belongs to the event."),
    optional("segment", "Segment"),
  ],
  responses: [
    required("score", "Score"),
    required("at", "When it was answered"),
    optional("id", "Id of the answer", SAME_ROW),
    optional("respondent", "Who answered", "Stored as a pseudonym, never as it stands in the file."),
    optional("question", "Question", "Only when one file holds the answers to several questions."),
    optional("channel", "Channel"),
    optional("comment", "Comment", "Free text, kept apart from the numbers."),
    optional("segment", "Segment"),
  ],
  measures: [required("day", "Day")],
};

/** The fields of a kind in the order in which they are asked for. For measures, dimensions come on top: their names are free. */
export function fieldsOf(kind: SourceKind): readonly FieldWords[] {
  return FIELDS[kind];
}

/** What a field is called on screen; a dimension goes by its own name. */
export function fieldLabel(kind: SourceKind, field: string): string {
  return FIELDS[kind].find((words) => words.field === field)?.label ?? field;
}
