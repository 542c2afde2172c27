/** Which rows are a persona's: those whose column has this value. source absent: of every source that knows the column. */
export interface ColumnRule {
  source?: string;
  column: string;
  value: string;
}

/** What the mapping of an import says of its columns; fields: from what they mean to the column of the file. */
export interface MappedColumns {
  sourceId: string;
  kind: "events" | "responses" | "measures";
  fields: Record<string, unknown>;
  keep: string[];
}

/** Every source that knows a rule's column, with the names that stage rules may call it by there, sorted. */
export type Reach = Readonly<Record<string, readonly string[]>>;

const meanings = ["channel", "segment"];

const isKept = (column: string, { kind, fields, keep }: MappedColumns) =>
  kind === "measures"
    ? Object.entries(fields).some(([field, name]) => field !== "day" && name === column)
    : keep.includes(column);

/** The names a column goes by in the imports of one source; none: they don't have it. */
function namesOf(column: string, imports: MappedColumns[]): string[] {
  const names = new Set(imports.some((one) => isKept(column, one)) ? [column] : []);
  for (const meaning of meanings) {
    const mapped = imports.map(({ fields }) => fields[meaning]).filter((name) => typeof name === "string");
    if (mapped.length === 0 || ![meaning, ...mapped].includes(column)) continue;
    for (const name of [meaning, ...mapped]) names.add(name);
  }
  return [...names].sort();
}

/** What a rule reaches, given all standing imports of the sources in question. */
export function reachOf(rule: ColumnRule, imports: readonly MappedColumns[]): Reach {
  const reach: Record<string, string[]> = {};
  for (const sourceId of [...new Set(imports.map((one) => one.sourceId))].sort()) {
    if (rule.source !== undefined && rule.source !== sourceId) continue;
    const names = namesOf(
      rule.column,
      imports.filter((one) => one.sourceId === sourceId),
    );
    if (names.length > 0) reach[sourceId] = names;
  }
  return reach;
}

/** Whether two readings of one rule come to the same counts. */
export function sameReach(one: Reach, other: Reach): boolean {
  const sources = Object.keys(one);
  return (
    sources.length === Object.keys(other).length &&
    sources.every((source) => JSON.stringify(one[source]) === JSON.stringify(other[source]))
  );
}
