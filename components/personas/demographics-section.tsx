"use client";

import { DemographicsFields } from "./demographics-fields";
import { PersonaSection, type SectionProps } from "./persona-section";

/** Facts about who they are, in pairs. */
export function DemographicsSection(props: SectionProps) {
  return (
    <PersonaSection
      {...props}
      name="facts"
      title="Who they are"
      level="margin"
      fields={["demographics"]}
      isEmpty={props.persona.demographics.length === 0}
      whenEmpty="Age, where they live, what they do: whatever tells them from others."
      view={({ demographics }) => (
        <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-4 gap-y-1.5">
          {demographics.map(({ label, value }) => (
            <div key={`${label}: ${value}`} className="contents">
              <dt className="text-ink-3">{label}</dt>
              <dd className="min-w-0 text-ink">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      edit={({ draft, change }) => (
        <DemographicsFields
          facts={draft.demographics ?? []}
          isBuyer={props.persona.role !== null}
          onChange={(demographics) => change({ demographics })}
        />
      )}
    />
  );
}
