import "server-only";
import { cache } from "react";
import { mayPersona } from "@/lib/personas/policy";
import { countPersonaRows, getPersona, listPersonas } from "@/lib/personas/queries";
import type { Persona, PersonaJourney, PersonaSummary } from "@/lib/personas/schema";
import { requireScope } from "@/lib/scope";

/** The team's personas, by name, once a request. @throws UNAUTHENTICATED, NOT_FOUND */
export const loadPersonas = cache(
  async (team: string): Promise<PersonaSummary[]> => listPersonas(await requireScope(team, "viewer")),
);

/** One of them with its journeys, once a request. @throws UNAUTHENTICATED, NOT_FOUND */
export const loadPersona = cache(
  async (team: string, id: string): Promise<Persona & { journeys: PersonaJourney[] }> =>
    getPersona(await requireScope(team, "viewer"), id),
);

/** How many rows of the data are theirs; null: no rule says which. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadPersonaRows(team: string, id: string): Promise<number | null> {
  return countPersonaRows(await requireScope(team, "viewer"), id);
}

/** Whether the person may change personas here; what the pages offer follows it. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadMayEditPersonas(team: string): Promise<boolean> {
  return mayPersona((await requireScope(team, "viewer")).role, "edit");
}
