"use client";

import { Pencil } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classes } from "@/components/ui/classes";
import { IconButton } from "@/components/ui/icon-button";
import type { Persona, PersonaFields } from "@/lib/personas/schema";
import { SectionEditor } from "./section-editor";
import { useFocusBack } from "./use-focus-back";
import type { PersonaEdit, SaveOutcome } from "./use-persona";
import { useSection } from "./use-section";

/** What every section of a persona's page is given. */
export interface SectionProps {
  team: string;
  persona: Persona;
  mayEdit: boolean;
  save: (edit: PersonaEdit, on?: Persona) => Promise<SaveOutcome>;
}

/** What an editor of a section works on. */
export interface EditProps {
  draft: Partial<PersonaFields>;
  change: (patch: Partial<PersonaFields>) => void;
}

interface Props extends SectionProps {
  /** in small letters, as it stands after "Edit": "goals" */
  name: string;
  title: ReactNode;
  fields: readonly (keyof PersonaFields)[];
  /** whether there is nothing to show */
  isEmpty: boolean;
  /** says what would stand here */
  whenEmpty: ReactNode;
  view: (persona: PersonaFields) => ReactNode;
  edit: (props: EditProps) => ReactNode;
  /** the title of a part of the text, or one in the margin */
  level?: "text" | "margin";
  className?: string;
}

const titles = { text: "title text-xl", margin: "text-sm font-semibold" };

/** A part of a persona: read, and edited where it stands. */
export function PersonaSection(props: Props) {
  const { name, title, isEmpty, whenEmpty, view, edit, mayEdit, level = "text", className } = props;
  const section = useSection({ ...props, section: name });
  const id = useId();
  const isOpen = section.draft !== null;
  const button = useFocusBack(isOpen);
  return (
    <section aria-labelledby={id} className={classes("group/section", className)}>
      <div className="mb-1.5 flex min-h-7 items-center justify-between gap-3">
        <h2 id={id} className={titles[level]}>
          {title}
        </h2>
        {mayEdit && !isOpen && (
          <IconButton
            ref={button}
            size="small"
            label={`Edit ${name}`}
            icon={<Pencil />}
            className="print:hidden"
            onClick={section.start}
          />
        )}
      </div>
      {isOpen ? (
        <SectionEditor name={name} section={section} view={view}>
          {edit({ draft: section.draft!, change: section.change })}
        </SectionEditor>
      ) : isEmpty ? (
        <p className="text-sm text-ink-3">{whenEmpty}</p>
      ) : (
        view(props.persona)
      )}
    </section>
  );
}
