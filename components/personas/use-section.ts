"use client";

import { useEffect, useRef, useState } from "react";
import { tabMemory } from "@/components/journeys/tab-memory";
import { bothLists, changedFields } from "@/lib/personas/merge";
import type { Persona, PersonaFields } from "@/lib/personas/schema";
import { tidy } from "@/lib/personas/tidy";
import type { PersonaEdit, SaveOutcome } from "./use-persona";

type Fields = Partial<PersonaFields>;

type SectionState =
  | { is: "editing" | "saving" }
  | { is: "failed"; message: string }
  | { is: "conflict"; theirs: Persona };

interface Open {
  base: Fields;
  draft: Fields;
}

interface Given {
  team: string;
  /** part of where a draft is kept */
  section: string;
  fields: readonly (keyof PersonaFields)[];
  persona: Persona;
  save: (edit: PersonaEdit, on?: Persona) => Promise<SaveOutcome>;
}

function pick(persona: PersonaFields, fields: readonly (keyof PersonaFields)[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, persona[field]]));
}

function readKept(key: string): Open | null {
  try {
    const kept = JSON.parse(tabMemory.read(key) ?? "null") as Partial<Open> | null;
    return kept?.base && kept.draft ? { base: kept.base, draft: kept.draft } : null;
  } catch {
    return null;
  }
}

/**
 * One part of a persona being edited in its place. What is written is kept in the tab until it is saved or discarded, over
 * other pages and reloads; a part that somebody else changed meanwhile is not overwritten before the editor has chosen.
 */
export function useSection({ team, section, fields, persona, save }: Given) {
  const [open, setOpen] = useState<Open | null>(null);
  const [state, setState] = useState<SectionState>({ is: "editing" });
  const key = `throughline:persona:${team}:${persona.id}:${section}`;
  const isDirty = open !== null && Object.keys(changedFields(withBase(open), tidy(open.draft))).length > 0;

  function withBase({ base }: Open): PersonaFields {
    return { ...persona, ...base };
  }

  // After the first paint: the server knows nothing of what this tab kept.
  const restore = useRef(() => setOpen(readKept(key)));
  useEffect(() => restore.current(), []);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);

  const put = (next: Open | null) => {
    setOpen(next);
    tabMemory.write(key, next && JSON.stringify(next));
  };
  const close = () => {
    put(null);
    setState({ is: "editing" });
  };
  const start = () => {
    const base = pick(persona, fields);
    setOpen({ base, draft: base });
    setState({ is: "editing" });
  };
  const change = (patch: Fields) => open && put({ ...open, draft: { ...open.draft, ...patch } });

  /** @returns whether it is saved */
  const send = async ({ base, draft }: Open, on?: Persona): Promise<boolean> => {
    if (state.is === "saving") return false;
    setState({ is: "saving" });
    const outcome = await save({ base, patch: tidy(draft) }, on);
    if (outcome.is === "saved") close();
    else setState(outcome);
    return outcome.is === "saved";
  };
  /** Goes on from what they saved: with mine over it, or with both where both are lists. */
  const settle = (theirs: Persona, keep: "mine" | "both") => {
    if (!open) return;
    const mine = changedFields(withBase(open), tidy(open.draft));
    const lists = Object.entries(mine).map(([field, value]) => {
      const other = theirs[field as keyof PersonaFields];
      return [
        field,
        keep === "both" && Array.isArray(value) && Array.isArray(other)
          ? bothLists<unknown>(other, value)
          : value,
      ];
    });
    const base = pick(theirs, fields);
    const next = { base, draft: { ...base, ...Object.fromEntries(lists) } };
    put(next);
    void send(next, theirs);
  };
  return {
    draft: open?.draft ?? null,
    state,
    isDirty,
    start,
    change,
    close,
    submit: async () => (open ? send(open) : false),
    settle,
  };
}

export type Section = ReturnType<typeof useSection>;
