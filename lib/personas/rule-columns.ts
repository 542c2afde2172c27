import { filterColumns } from "@/lib/journeys/rules/choices";
import type { SourceTerms } from "@/lib/sources/schema";

/** A column that a persona's rule can ask for. */
export interface RuleColumn {
  /** as the rule says it */
  column: string;
  /** as the list shows it: the file's own name, and what it was taken as: "plan (segment)" */
  label: string;
  values: string[];
}

/** The columns of one source, each once: under the name it has in the file, where all its files call it the same. */
function columnsOf(terms: SourceTerms): RuleColumn[] {
  const { named } = terms;
  return filterColumns(terms).map(({ column, values }) => {
    const names = column === "channel" || column === "segment" ? named[column] : [];
    const [own = column] = names;
    if (names.length > 1) return { column, label: `${column} (${names.join(", ")})`, values };
    return { column: own, label: own === column ? own : `${own} (${column})`, values };
  });
}

/** What a rule can choose from in these sources together, by what the file calls it: one entry a name. */
export function ruleColumns(sources: readonly SourceTerms[]): RuleColumn[] {
  const found = new Map<string, RuleColumn>();
  for (const { column, label, values } of sources.flatMap(columnsOf)) {
    const there = found.get(column);
    found.set(column, {
      column,
      label: there && there.label !== column ? there.label : label,
      values: [...new Set([...(there?.values ?? []), ...values])],
    });
  }
  return [...found.values()];
}

/** The entry of a rule's column. In one source, what is taken as segment or channel is known by that name as well. */
export function columnOfRule(sources: readonly SourceTerms[], column: string): RuleColumn | null {
  const all = ruleColumns(sources);
  const [only] = sources.length === 1 ? sources : [];
  const meant = column === "channel" || column === "segment" ? column : null;
  const meaning = (["channel", "segment"] as const).find((field) => only?.named[field].includes(column));
  const names = new Set([column, ...(meaning ? [meaning] : []), ...(meant && only ? only.named[meant] : [])]);
  return all.find((one) => one.column === column) ?? all.find((one) => names.has(one.column)) ?? null;
}
