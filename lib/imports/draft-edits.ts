import type { MappingDraft } from "./detect/draft";
import type { SourceKind } from "./schema";

/** What is decided from a column's values and falls with the column. */
function withoutReading(draft: MappingDraft, field: string): MappingDraft {
  if (field === "at" || field === "day") return { ...draft, dateFormat: undefined };
  if (field === "score") return { ...draft, scale: undefined };
  if (field === "value") return { ...draft, decimal: undefined };
  return draft;
}

/** Another column for a field, or none. Whatever was decided from the former column's values is open again. */
export function withField(draft: MappingDraft, field: string, column: string | null): MappingDraft {
  const { [field]: _former, ...others } = draft.fields;
  const fields = column === null ? others : { ...others, [field]: column };
  const keep = column === null ? draft.keep : draft.keep?.filter((kept) => kept !== column);
  return { ...withoutReading(draft, field), fields, keep };
}

/** What a column of a file of measures is for. */
export type ColumnUse = "measure" | "dimension" | "none";

export function columnUse(draft: MappingDraft, column: string): ColumnUse {
  if (draft.measures?.includes(column)) return "measure";
  const isDimension = Object.entries(draft.fields).some(
    ([name, taken]) => name !== "day" && taken === column,
  );
  return isDimension ? "dimension" : "none";
}

/** The name a new dimension goes by: its column's, unless that means something else. */
function dimensionName(draft: MappingDraft, column: string, index: number): string {
  const isFree = column !== "day" && column !== "__proto__" && !Object.hasOwn(draft.fields, column);
  return isFree ? column : `Column ${index + 1}`;
}

/** Another use for a column of a file of measures. @param index of the column in the header */
export function withColumnUse(
  draft: MappingDraft,
  column: string,
  index: number,
  use: ColumnUse,
): MappingDraft {
  if (columnUse(draft, column) === use) return draft;
  const others = Object.entries(draft.fields).filter(([name, taken]) => name === "day" || taken !== column);
  const fields: MappingDraft["fields"] = Object.fromEntries(others);
  const measures = (draft.measures ?? []).filter((taken) => taken !== column);
  const bare = { ...draft, fields, measures, decimal: undefined };
  if (use === "measure") return { ...bare, measures: [...measures, column] };
  if (use === "none") return bare;
  return { ...bare, fields: { ...fields, [dimensionName(bare, column, index)]: column } };
}

export function withKept(draft: MappingDraft, column: string, isKept: boolean): MappingDraft {
  const others = (draft.keep ?? []).filter((kept) => kept !== column);
  const keep = isKept ? [...others, column] : others;
  return { ...draft, keep: keep.length > 0 ? keep : undefined };
}

/** What a column is used for, as the label over it in the table of first rows; null: it is left out. */
export function roleOfColumn(
  kind: SourceKind,
  draft: MappingDraft,
  column: string,
): { field: string; kind: "field" | "dimension" | "measure" | "keep" | "complete" } | null {
  const named = Object.entries(draft.fields).find(([, taken]) => taken === column)?.[0];
  if (named !== undefined)
    return { field: named, kind: kind === "measures" && named !== "day" ? "dimension" : "field" };
  if (draft.measures?.includes(column)) return { field: column, kind: "measure" };
  if (draft.complete?.column === column) return { field: "complete", kind: "complete" };
  if (draft.keep?.includes(column)) return { field: "keep", kind: "keep" };
  return null;
}
