import { personaColour } from "@/lib/journeys/map/persona-colour";
import { inOrder, numbered } from "@/lib/journeys/map/positions";
import type { MapPersona } from "@/lib/journeys/map/schema";
import { type DraftOp, patchOp, putOp } from "@/lib/journeys/map/structure/draft-op";
import { moveItem } from "@/lib/journeys/stages/reorder";

/** The personas of a map in order, each with its colour there; who is not (or no more) among the team's is left out. */
export function personasOnMap<T extends { id: string }>(
  onMap: Readonly<Record<string, MapPersona>>,
  team: readonly T[],
): (T & { colour: string })[] {
  const known = new Map(team.map((persona) => [persona.id, persona]));
  return inOrder(Object.values(onMap)).flatMap(({ id }, index) => {
    const persona = known.get(id);
    return persona ? [{ ...persona, colour: personaColour(index) }] : [];
  });
}

/** Puts one more at the end. */
export function addPersonaOp(onMap: Readonly<Record<string, MapPersona>>, id: string): DraftOp {
  const last = inOrder(Object.values(onMap)).at(-1);
  return putOp("persona", { id, position: last ? Math.floor(last.position) + 1 : 1 });
}

/** Moves one by a place; no ops when it is at that end already, or not there. */
export function movePersonaOps(
  onMap: Readonly<Record<string, MapPersona>>,
  id: string,
  step: -1 | 1,
): DraftOp[] {
  const order = inOrder(Object.values(onMap));
  const from = order.findIndex((persona) => persona.id === id);
  if (from < 0) return [];
  return numbered(moveItem(order, from, from + step)).map((moved) =>
    patchOp("persona", moved.id, { position: moved.position }),
  );
}
