"use client";

import { useState } from "react";
import { type ActionFailure, failureOf } from "@/components/journeys/action-failure";
import { updatePersonaAction } from "@/lib/personas/actions";
import { changedFields, contested } from "@/lib/personas/merge";
import type { Persona, PersonaFields } from "@/lib/personas/schema";

const attempts = 3;

export type SaveOutcome =
  | { is: "saved"; persona: Persona }
  | { is: "failed"; message: string }
  /** somebody changed the same fields since */
  | { is: "conflict"; theirs: Persona };

/** The fields an edit is about: what is to be, and what it was when the edit began. */
export interface PersonaEdit {
  base: Partial<PersonaFields>;
  patch: Partial<PersonaFields>;
}

function theirsIn({ code, details }: ActionFailure): Persona | null {
  return code === "CONFLICT" && details?.current ? (details.current as Persona) : null;
}

/**
 * A persona as it is now, and how its parts are saved. Another's change of other parts is taken over without asking; one of
 * the same part comes back as a conflict, and nothing is written.
 */
export function usePersona(team: string, loaded: Persona) {
  const [known, setKnown] = useState(loaded);
  const persona = known.version >= loaded.version ? known : loaded;
  const save = async ({ base, patch }: PersonaEdit, on: Persona = persona): Promise<SaveOutcome> => {
    const before: PersonaFields = { ...on, ...base };
    const mine = changedFields(before, patch);
    if (Object.keys(mine).length === 0) return { is: "saved", persona: on };
    let current = on;
    for (let attempt = 0; attempt < attempts; attempt++) {
      // What was loaded may be newer than what the edit began with.
      if (contested(before, mine, current).length > 0) return { is: "conflict", theirs: current };
      const { id, version } = current;
      const result = await updatePersonaAction({ team, persona: id, version, patch: mine }).catch(
        () => undefined,
      );
      const failure = failureOf(result);
      const theirs = failure ? theirsIn(failure) : (result?.data ?? null);
      if (!theirs) return { is: "failed", message: failure?.message ?? "It was not saved." };
      setKnown(theirs);
      if (!failure) return { is: "saved", persona: theirs };
      current = theirs;
    }
    return { is: "failed", message: "Others keep changing it at this moment. Save again." };
  };
  return { persona, save };
}
