"use client";

import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { FactCount } from "@/components/journeys/fact-count";
import type { SourceName } from "@/components/journeys/source-name";
import { sourceTermsQuery } from "@/components/journeys/source-terms-query";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { columnOfRule, ruleColumns } from "@/lib/personas/rule-columns";
import type { PersonaRule } from "@/lib/personas/schema";
import { EverySourceCount } from "./every-source-count";

interface Props {
  team: string;
  sources: readonly SourceName[];
  rule: PersonaRule | null;
  onChange: (rule: PersonaRule | null) => void;
}

/** In the list of sources: all of them. No source has such an id. */
const every = "every";

/** How many rows the rule makes theirs, as it would be saved now. */
function RuleCount({ team, sources, rule }: Omit<Props, "onChange" | "rule"> & { rule: PersonaRule }) {
  if (rule.source === undefined) return <EverySourceCount team={team} sources={sources} rule={rule} />;
  const source = sources.find(({ id }) => id === rule.source);
  if (!source) return <span className="font-medium text-bad">No rows: the source is gone</span>;
  return (
    <FactCount
      team={team}
      source={source.id}
      kind={source.kind}
      match={{ where: { [rule.column]: rule.value } }}
      suffix={`of ${source.name} are theirs`}
    />
  );
}

/** Source, column and value, all from what is in the data, with how many rows that makes. */
export function RuleFields({ team, sources, rule, onChange }: Props) {
  const isThere = (source: string) => source === every || sources.some(({ id }) => id === source);
  const [chosen, choose] = useState(rule?.source ?? (rule ? every : sources[0]!.id));
  const looked = rule ? (rule.source ?? every) : isThere(chosen) ? chosen : sources[0]!.id;
  const isGone = !isThere(looked);
  const meant = sources.filter(({ id }) => looked === every || id === looked);
  const asked = useQueries({ queries: meant.map(({ id }) => sourceTermsQuery(team, id)) });
  const failed = asked.find(({ error }) => error)?.error;
  const isKnown = asked.every(({ data }) => data);
  const terms = asked.flatMap(({ data }) => data ?? []);
  const columns = ruleColumns(terms);
  const column = rule && columnOfRule(terms, rule.column);
  const own = looked === every ? {} : { source: looked };
  const look = (next: string) => {
    choose(next);
    if (!rule) return;
    const { source: was, ...rest } = rule;
    // Another source has other columns; all sources together have those of each.
    if (next === every) onChange(rest);
    else onChange(was === undefined ? { ...rest, source: next } : null);
  };
  return (
    <div className="flex flex-col gap-3.5">
      <Field label="Source">
        {(control) => (
          <Select {...control} value={looked} onChange={(event) => look(event.target.value)}>
            <option value={every}>Every source</option>
            {isGone && <option value={looked}>A source that is gone</option>}
            {sources.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {failed && <p className="text-sm text-bad">{failed.message}</p>}
      {isKnown && !isGone && columns.length === 0 && (
        <p className="text-sm text-ink-2">
          {looked === every ? "No source keeps a" : "This source keeps no"} column to tell people apart by.
          Map a segment, or keep a column, when you import into it.
        </p>
      )}
      {(columns.length > 0 || rule) && (
        <Field label="Column">
          {(control) => (
            <Select
              {...control}
              value={column?.column ?? rule?.column ?? ""}
              onChange={({ target: { value } }) => {
                const next = columns.find((known) => known.column === value);
                onChange(value === "" ? null : { ...own, column: value, value: next?.values[0] ?? "" });
              }}
            >
              <option value="">Choose a column</option>
              {columns.map((known) => (
                <option key={known.column} value={known.column}>
                  {known.label}
                </option>
              ))}
              {rule && !column && <option>{rule.column}</option>}
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
          <div className="text-sm" aria-live="polite">
            <RuleCount team={team} sources={sources} rule={rule} />
          </div>
          <Button size="small" variant="quiet" className="-ml-2.5 self-start" onClick={() => onChange(null)}>
            Take the rule away
          </Button>
        </>
      )}
    </div>
  );
}
