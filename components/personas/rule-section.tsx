"use client";

import { lazy, Suspense } from "react";
import type { SourceName } from "@/components/journeys/source-name";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { PersonaSection, type SectionProps } from "./persona-section";
import { RuleNumbers } from "./rule-numbers";
import { RuleWords } from "./rule-words";

/** Loaded when somebody edits: it asks the sources for what they hold. */
const RuleEditor = lazy(() => import("./rule-editor").then(({ RuleEditor: part }) => ({ default: part })));

interface Props extends SectionProps {
  sources: readonly SourceName[];
  /** how many rows are theirs, in words; null: no rule, or a source that is gone */
  counted: string | null;
  /** on which they stand */
  journeys: readonly { id: string; name: string }[];
}

/** Which rows of the data are theirs, so that numbers can be split by persona. */
export function RuleSection({ sources, counted, journeys, ...props }: Props) {
  const { team, persona } = props;
  return (
    <PersonaSection
      {...props}
      name="data rule"
      title="In the data"
      level="margin"
      fields={["rule"]}
      isEmpty={persona.rule === null}
      whenEmpty="Say which rows of your data are theirs, and numbers can be split by persona."
      view={({ rule }) => (
        <>
          <RuleWords rule={rule} sources={sources} />
          {counted && rule === persona.rule && <p className="mt-1 text-sm text-ink-3">{counted}</p>}
          {rule && <RuleNumbers team={team} persona={persona.id} journeys={journeys} />}
        </>
      )}
      edit={({ draft, change }) =>
        sources.length === 0 ? (
          <p className="text-sm text-ink-2">
            There is no data yet. <TextLink href={`/${team}/data`}>Add a source</TextLink> first; its columns
            can be chosen here.
          </p>
        ) : (
          <Suspense fallback={<Skeleton className="h-40 w-full" />}>
            <RuleEditor
              team={team}
              sources={sources}
              rule={draft.rule ?? null}
              onChange={(rule) => change({ rule })}
            />
          </Suspense>
        )
      }
    />
  );
}
