import type { Curve } from "@/lib/journeys/map/emotion/curve";
import type { MapNumbers } from "@/lib/journeys/map/numbers";
import { coloursOnMap } from "@/lib/journeys/map/persona-colour";

/** Of a curve that is no persona's, beside those that are. */
const everyoneColour = "var(--ink-2)";

/** A map's curves with the names, the colours and the own answers of their personas. A curve that stands alone for everyone has no name. */
export function namedCurves(
  curves: readonly Pick<Curve, "personaId" | "points">[],
  personas: readonly { id: string; name: string; mark: number }[],
  numbers: MapNumbers | null,
): Curve[] {
  const ids = curves.flatMap(({ personaId }) => (personaId === null ? [] : [{ id: personaId }]));
  const colours = coloursOnMap(ids, personas);
  const names = new Map(personas.map(({ id, name }) => [id, name]));
  return curves.map(({ personaId, points }) => {
    if (personaId === null)
      return { personaId, points, name: ids.length > 0 ? "Everyone" : null, colour: everyoneColour };
    const name = names.get(personaId) ?? "Another persona";
    const own = numbers?.personas[personaId]?.own?.feelings;
    return { personaId, points, name, colour: colours.get(personaId), own };
  });
}
