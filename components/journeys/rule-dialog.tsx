"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { normalMatch } from "@/lib/journeys/definition";
import { filterColumns } from "@/lib/journeys/rules/choices";
import type { DraftRule } from "@/lib/journeys/rules/draft";
import { FactCount } from "./fact-count";
import { RuleFiltersField } from "./rule-filters-field";
import { RuleSubjectField } from "./rule-subject-field";
import type { SourceName } from "./source-name";
import { useSourceTerms } from "./use-source-terms";

const kindWords = { events: "events", responses: "answers", measures: "measures" };

interface Props {
  team: string;
  /** "Add rule to Purchase" */
  title: string;
  /** the verb of the button */
  verb: string;
  rule: DraftRule;
  sources: SourceName[];
  onDone: (rule: DraftRule) => void;
  onClose: () => void;
}

/** A rule in the making: everything to choose from is really in the data, and the count follows. */
export function RuleDialog({ team, title, verb, rule: initial, sources, onDone, onClose }: Props) {
  const [rule, setRule] = useState(initial);
  const terms = useSourceTerms(team, rule.source);
  const kind = sources.find((source) => source.id === rule.source)?.kind ?? "events";
  return (
    <Dialog title={title} open onOpenChange={(open) => !open && onClose()}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // Portals bubble through React's tree, not the document's: nothing around this may take it for its own.
          event.stopPropagation();
          onDone({ ...rule, match: normalMatch(rule.match) });
        }}
        className="flex flex-col gap-5"
      >
        <Field label="Source">
          {(control) => (
            <Select
              {...control}
              value={rule.source}
              onChange={(event) =>
                setRule({ ...rule, source: event.target.value, match: {}, kind: undefined })
              }
            >
              {sources.map((source) => (
                <option key={source.id} value={source.id}>
                  {`${source.name} (${kindWords[source.kind]})`}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {terms.isPending && <Skeleton className="h-40 w-full" />}
        {terms.isError && (
          <ErrorState title="What this source holds could not be read" onRetry={() => terms.refetch()}>
            {terms.error.message}
          </ErrorState>
        )}
        {terms.data && (
          <>
            <RuleSubjectField
              kind={kind}
              terms={terms.data}
              match={rule.match}
              reading={rule.kind}
              onMatch={(match) => setRule({ ...rule, match })}
              onReading={(reading) => setRule({ ...rule, kind: reading })}
            />
            <RuleFiltersField
              columns={filterColumns(terms.data)}
              where={rule.match.where ?? {}}
              onChange={(where) => setRule({ ...rule, match: { ...rule.match, where } })}
            />
          </>
        )}
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-rule pt-4">
          <div aria-live="polite" className="font-medium">
            <FactCount team={team} source={rule.source} kind={kind} match={rule.match} suffix="counted" />
          </div>
          <span className="flex gap-2">
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" disabled={!terms.data}>
              {verb}
            </Button>
          </span>
        </div>
      </form>
    </Dialog>
  );
}
