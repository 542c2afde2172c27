/**
 * One import as far as its facts go. no: its table is facts.i_<no>. Ranges are of its current facts, null when it has none
 * of that sort. updates: whether its changed rows replaced earlier ones.
 */
export interface FactTable {
  no: string;
  importId: string;
  sourceId: string;
  updates: boolean;
  scale: [number, number] | null;
  firstAtMs: number | null;
  lastAtMs: number | null;
  firstDay: string | null;
  lastDay: string | null;
  finishedMs: number;
}

/** The facts a count rests on: these imports, and no others. */
export interface FactSet {
  tables: FactTable[];
  /**
   * false: the imports as they live now, whose `current` rows stand. true: only these imports, as if no other had ever been
   * taken in (a frozen review), so the standing row of each key is worked out among them.
   */
  isolated: boolean;
}

export function tablesOfSource(facts: FactSet, sourceId: string): FactTable[] {
  return facts.tables.filter((table) => table.sourceId === sourceId);
}

const columns = "row_key, person, at, number, day, name, channel, page, segment, attrs";

/**
 * SQL of the standing facts of some imports of one source, as `(SELECT …)`, or null for no imports. The isolated reading
 * orders rows of one key as undo does: the newest updating import, else the oldest.
 */
export function standingFacts(tables: FactTable[], isolated: boolean): string | null {
  if (tables.length === 0) return null;
  if (!isolated || tables.length === 1) {
    const current = isolated ? "" : " WHERE current";
    return `(${tables.map((table) => `SELECT ${columns} FROM facts.i_${table.no}${current}`).join(" UNION ALL ")})`;
  }
  const all = tables.map((table) => {
    const rank = table.updates ? table.no : `-${table.no}`;
    return `SELECT ${columns}, ${rank}::bigint AS rank FROM facts.i_${table.no}`;
  });
  return `(SELECT DISTINCT ON (row_key) ${columns} FROM (${all.join(" UNION ALL ")}) every ORDER BY row_key, rank DESC)`;
}
