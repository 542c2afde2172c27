import type { SourceName } from "@/components/journeys/source-name";
import type { PersonaRule } from "@/lib/personas/schema";

interface Props {
  rule: PersonaRule | null;
  sources: readonly SourceName[];
}

/** A data rule as a sentence: "Rows of Survey whose segment is home". */
export function RuleWords({ rule, sources }: Props) {
  if (!rule) return <p className="text-ink-3">No rule</p>;
  const source = sources.find(({ id }) => id === rule.source);
  return (
    <p>
      {rule.source === undefined ? (
        "Rows of every source"
      ) : (
        <>Rows of {source ? <b>{source.name}</b> : "a source that is gone"}</>
      )}{" "}
      whose <b>{rule.column}</b> is <b>{rule.value === "" ? "empty" : rule.value}</b>
    </p>
  );
}
