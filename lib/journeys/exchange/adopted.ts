import type { MapExport } from "@/lib/journeys/exchange/map-export";
import { copyOf, type MapDocument } from "@/lib/journeys/map/document";

/** Who a team has, to find again whom a file names. */
export interface AdoptingTeam {
  personas: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string }[];
}

/** A map from a file as one of the team's own. */
export interface AdoptedMap {
  document: MapDocument;
  /** whom the team doesn't have yet: to be made under these ids before the map */
  newPersonas: { id: string; name: string }[];
}

const folded = (name: string) => name.trim().toLowerCase();

/** The team's own persona or person: the same one, else the only one of that name. */
function foundIn(list: AdoptingTeam["people"], { id, name }: { id: string; name: string }): string | null {
  if (list.some((one) => one.id === id)) return id;
  const named = list.filter((one) => folded(one.name) === folded(name));
  return named.length === 1 ? named[0]!.id : null;
}

/**
 * Makes a file's map one of a team's own: new ids for its items; personas and owners become the team's of the same name.
 * Personas the team doesn't have are to be made; cards of an owner it doesn't have have none.
 */
export function adopted(map: MapExport, team: AdoptingTeam, newId: () => string): AdoptedMap {
  const newPersonas: AdoptedMap["newPersonas"] = [];
  const persona = new Map<string, string>();
  for (const one of map.personas) {
    const own = foundIn(team.personas, one) ?? foundIn(newPersonas, one);
    const id = own ?? newId();
    if (!own) newPersonas.push({ id, name: one.name });
    persona.set(one.id, id);
  }
  const owner = new Map(map.people.map((one) => [one.id, foundIn(team.people, one)]));
  const { items } = copyOf(map.document, newId);
  const known = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => persona.get(id) ?? []))];
  const seen = new Set<string>();
  const document: MapDocument = {
    format: 1,
    items: {
      ...items,
      persona: items.persona.flatMap((one) => {
        const id = persona.get(one.id);
        if (!id || seen.has(id)) return [];
        seen.add(id);
        return [{ ...one, id }];
      }),
      card: items.card.map((card) => ({
        ...card,
        personaIds: known(card.personaIds),
        ownerId: card.ownerId === null ? null : (owner.get(card.ownerId) ?? null),
      })),
      point: items.point.flatMap((point) => {
        const personaId = point.personaId === null ? null : (persona.get(point.personaId) ?? undefined);
        return personaId === undefined ? [] : [{ ...point, personaId }];
      }),
    },
  };
  return { document, newPersonas: newPersonas.filter(({ id }) => isUsed(document, id)) };
}

/** A file may name personas of which its map says nothing. */
function isUsed({ items }: MapDocument, personaId: string): boolean {
  return (
    items.persona.some(({ id }) => id === personaId) ||
    items.card.some(({ personaIds }) => personaIds.includes(personaId))
  );
}
