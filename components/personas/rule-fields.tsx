"use client";

import { useState } from "react";
import { FactCount } from "@/components/journeys/fact-count";
import type { SourceName } from "@/components/journeys/source-name";
import { useSourceTerms } from "@/components/journeys/use-source-terms";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { filterColumns } from "@/lib/journeys/rules/choices";
import type { PersonaRule } from "@/lib/personas/schema";

interface Props {
  team: string;
  sources: readonly SourceName[];
  rule: PersonaRule | null;
  onChange: (rule: PersonaRule | null) => void;
}

/** Source, column and value, all from what is in the data, with how many rows that makes. */
export function RuleFields({ team, sources, rule, onChange }: Props) {
  const [looked, setLooked] = useState(rule?.source ?? sources[0]!.id);
  const source = sources.find(({ id }) => id === looked) ?? sources[0]!;
  const terms = useSourceTerms(team, source.id);
  const columns = terms.data ? filterColumns(terms.data) : [];
  const column = columns.find((known) => known.column === rule?.column);
  const inEvery = rule !== null && rule.source === undefined;
  const own = inEvery ? {} : { source: source.id };
  return (
    <div className="flex flex-col gap-3.5">
      <Field label="Source">
        {(control) => (
          <Select
            {...control}
            value={source.id}
            onChange={(event) => {
              setLooked(event.target.value);
              if (!inEvery) onChange(null);
            }}
          >
            {sources.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {terms.isError && <p className="text-sm text-bad">{terms.error.message}</p>}
      {terms.data && columns.length === 0 && (
        <p className="text-sm text-ink-2">
          This source keeps no column to tell people apart by. Map a segment, or keep a column, when you
          import into it.
        </p>
      )}
      {(columns.length > 0 || rule) && (
        <Field label="Column">
          {(control) => (
            <Select
              {...control}
              value={rule?.column ?? ""}
              onChange={({ target: { value } }) => {
                const next = columns.find((known) => known.column === value);
                onChange(value === "" ? null : { ...own, column: value, value: next?.values[0] ?? "" });
              }}
            >
              <option value="">Choose a column</option>
              {[...new Set([...columns.map((known) => known.column), ...(rule ? [rule.column] : [])])].map(
                (name) => (
                  <option key={name}>{name}</option>
                ),
              )}
            </Select>
          )}
        </Field>
      )}
      {rule && (
        <>
          <Field label="Value">
            {(control) => (
              <Select
                {...control}
                value={rule.value}
                onChange={(event) => onChange({ ...rule, value: event.target.value })}
              >
                {[...new Set([...(column?.values ?? []), rule.value])].map((value) => (
                  <option key={value} value={value}>
                    {value === "" ? "(empty)" : value}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Checkbox
            label="In every source that has this column"
            checked={inEvery}
            onChange={(event) => {
              const { source: _, ...rest } = rule;
              onChange(event.target.checked ? rest : { ...rest, source: source.id });
            }}
          />
          <div className="text-sm" aria-live="polite">
            <FactCount
              team={team}
              source={source.id}
              kind={source.kind}
              match={{ where: { [rule.column]: rule.value } }}
              suffix={`of ${source.name} are theirs`}
            />
          </div>
          <Button size="small" variant="quiet" className="-ml-2.5 self-start" onClick={() => onChange(null)}>
            Take the rule away
          </Button>
        </>
      )}
    </div>
  );
}
