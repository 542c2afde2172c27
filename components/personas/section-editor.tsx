"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { PersonaFields } from "@/lib/personas/schema";
import { SectionConflict } from "./section-conflict";
import type { Section } from "./use-section";

interface Props {
  /** "goals" */
  name: string;
  /** on the button, where "Save goals" would say too little */
  saveLabel?: string;
  section: Section;
  view: (persona: PersonaFields) => ReactNode;
  children: ReactNode;
}

/** The fields of a part being edited, with Save and a way back. Ctrl+Enter saves, Escape leaves what is unchanged. */
export function SectionEditor({ name, saveLabel, section, view, children }: Props) {
  const { state, isDirty, draft } = section;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea, select, button")?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void section.submit();
    }
    if (event.key === "Escape" && !isDirty && !event.defaultPrevented) section.close();
  };
  return (
    <form
      ref={form}
      aria-label={`Edit ${name}`}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void section.submit();
      }}
      className="flex flex-col gap-4 rounded-lg border border-rule bg-surface p-4"
    >
      {children}
      <div role="alert" className="empty:hidden">
        {state.is === "failed" && (
          <p className="text-sm font-medium text-bad">Not saved: {state.message} What you wrote is kept.</p>
        )}
      </div>
      {state.is === "conflict" && draft ? (
        <SectionConflict theirs={state.theirs} section={section} view={view} />
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            type="submit"
            size="small"
            variant="primary"
            pending={state.is === "saving"}
            pendingLabel="Saving"
          >
            {saveLabel ?? `Save ${name}`}
          </Button>
          <Button size="small" variant="quiet" onClick={section.close}>
            {isDirty ? "Discard changes" : "Cancel"}
          </Button>
        </div>
      )}
    </form>
  );
}
