"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { formatPlural } from "@/lib/format";
import type { ImportSummary } from "@/lib/imports/schema";
import { summarySentence } from "@/lib/imports/summary-sentence";
import { useImportStore } from "./import-context";
import type { ImportJob } from "./import-job";
import { OutcomeLine } from "./outcome-line";

export interface NextJourney {
  id: string;
  name: string;
  /** Some stage says what counts already. */
  hasRules: boolean;
}

interface Props {
  job: ImportJob;
  result: ImportSummary;
  journeys: NextJourney[];
}

/** It is in: what happened, and what to do with it now. */
export function ImportResult({ job, result, journeys }: Props) {
  const store = useImportStore();
  const { kind, team, sourceId } = job.target;
  useEffect(() => store.see(sourceId), [store, sourceId]);
  return (
    <div className="flex flex-col gap-8">
      <p role="status" className="max-w-[60ch] font-serif text-lg leading-normal sm:text-xl">
        {summarySentence(kind, result, result.mapping?.changed)}.{" "}
        <span className="text-ink-2">
          {result.status === "duplicate"
            ? "Nothing changed."
            : "The numbers of your journeys are counted anew."}
        </span>
      </p>
      <OutcomeLine summary={result} />
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href={`/${team}/data/imports/${result.id}`}>
          {result.rejected > 0
            ? `See the import and its ${formatPlural(result.rejected, "rejected row")}`
            : "See the import"}
        </LinkButton>
        <Button variant="quiet" onClick={() => store.dismiss(sourceId)}>
          Import another file
        </Button>
      </div>
      <section aria-labelledby="next" className="border-t border-rule-strong pt-6">
        <h2 id="next" className="title text-xl">
          Next
        </h2>
        {journeys.length === 0 ? (
          <div className="mt-3 flex flex-wrap items-center gap-4">
            <p className="text-ink-2">Numbers hang on the stages of a journey. You have none yet.</p>
            <LinkButton variant="primary" href={`/${team}/journeys/new`}>
              Make a journey
            </LinkButton>
          </div>
        ) : (
          <ul className="mt-3 border-t border-rule">
            {journeys.map(({ id, name, hasRules }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule py-3">
                <span className="title min-w-0 flex-1 basis-48 truncate text-lg">{name}</span>
                <LinkButton
                  variant={hasRules ? "secondary" : "primary"}
                  href={`/${team}/journeys/${id}/rules`}
                >
                  Say what counts
                </LinkButton>
                {hasRules && (
                  <LinkButton variant="primary" href={`/${team}/journeys/${id}/dashboard`}>
                    See it on the dashboard
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
