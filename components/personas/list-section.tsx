"use client";

import type { ReactNode } from "react";
import type { PersonaFields } from "@/lib/personas/schema";
import { LineFields } from "./line-fields";
import { PersonaSection, type SectionProps } from "./persona-section";
import { TextList } from "./text-list";

interface Props extends SectionProps {
  field: "goals" | "motivations" | "painPoints" | "quotes";
  /** "goals" */
  name: string;
  title: string;
  /** one of them: "Goal" */
  noun: string;
  whenEmpty: string;
  placeholder: string;
  serif?: boolean;
  view?: (persona: PersonaFields) => ReactNode;
  className?: string;
}

/** A part that is a list of sentences. */
export function ListSection({ field, noun, placeholder, serif, view, ...rest }: Props) {
  return (
    <PersonaSection
      {...rest}
      fields={[field]}
      isEmpty={rest.persona[field].length === 0}
      view={view ?? ((persona) => <TextList lines={persona[field]} />)}
      edit={({ draft, change }) => (
        <LineFields
          noun={noun}
          lines={draft[field] ?? []}
          placeholder={placeholder}
          serif={serif}
          onChange={(lines) => change({ [field]: lines })}
        />
      )}
    />
  );
}
