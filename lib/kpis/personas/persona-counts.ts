import { AppError } from "@/lib/errors";
import type { JourneyDefinition } from "@/lib/kpis/definition";

/**
 * How a persona of a journey's map stands as far as numbers go. `definition`: the journey as it is counted for them.
 * kept: their roll-ups are there. waiting: they are not counted yet, for something else holds the journey just now.
 * unreached: no source of the journey knows the column of their rule. no rule: nobody has said which rows are theirs.
 */
export type PersonaCounts = { id: string; name: string } & (
  | { state: "kept"; definition: JourneyDefinition }
  | { state: "waiting" | "unreached" | "no rule" }
);

/** One of a journey's personas. @throws NOT_FOUND */
export function requirePersona(personas: readonly PersonaCounts[], id: string): PersonaCounts {
  const found = personas.find((persona) => persona.id === id);
  if (!found) throw new AppError("NOT_FOUND", "There is no such persona on this journey.");
  return found;
}
