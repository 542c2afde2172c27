import type { DateFormat } from "../date-format";
import type { DecimalSign } from "../number";
import type { Delimiter } from "../sniff";

/** A mapping on its way: what is still missing is named by the ambiguities. Without ambiguities `mappingSchema(kind)` takes it. */
export interface MappingDraft {
  fields: { [field: string]: string | undefined };
  scale?: [number, number];
  complete?: { column: string; equals: string };
  keep?: string[];
  measures?: string[];
  timeZone?: string;
  dateFormat?: DateFormat;
  decimal?: DecimalSign;
  delimiter?: Delimiter;
  maxRejectedShare?: number;
  changed?: "update" | "keep";
}

/** Something the file doesn't decide and the user must. */
export interface Ambiguity {
  /** A key of `mapping.fields`, or "dateFormat", "decimal", "scale", "measures". */
  field: string;
  /** The column whose values are in doubt; null when the question is which column. */
  column: string | null;
  question: string;
  /** `value` goes into the mapping as it is (a measures choice is one of its columns). */
  choices: { label: string; value: string | [number, number] }[];
}

/** certain: the column's name says it and its values fit; likely: by the values or a word that may mean something else. */
export type Confidence = "certain" | "likely";

/** How sure each field of the draft is, by the same names as in `Ambiguity.field`, and "complete" and "keep". */
export type ConfidenceOf = Partial<Record<string, Confidence>>;

export interface Detection<Draft extends MappingDraft = MappingDraft> {
  mapping: Draft;
  ambiguities: Ambiguity[];
  confidence: ConfidenceOf;
}
