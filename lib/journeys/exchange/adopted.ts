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

/** Finds the team's own persona or person: the same one, else the only one of that name. */
function finder(list: AdoptingTeam["people"]): (one: { id: string; name: string }) => string | null {
  const ids = new Set(list.map(({ id }) => id));
  const named = Map.groupBy(list, ({ name }) => folded(name));
  return ({ id, name }) => {
    if (ids.has(id)) return id;
    const [own, ...others] = named.get(folded(name)) ?? [];
    return own && others.length === 0 ? own.id : null;
  };
}

/** Whom a map shows; a file may name personas of which its map says nothing. */
function shownPersonas({ items }: MapDocument): Set<string> {
  return new Set([...items.persona.map(({ id }) => id), ...items.card.flatMap((card) => card.personaIds)]);
}

/** By their ids in the file: the team's own personas and, of those the map shows, the new ones. */
function adoptedPersonas(map: MapExport, team: AdoptingTeam["personas"], newId: () => string) {
  const [find, shown] = [finder(team), shownPersonas(map.document)];
  const made = new Map<string, { id: string; name: string }>();
  const persona = new Map<string, string>();
  for (const one of map.personas) {
    const own = find(one);
    if (own !== null) persona.set(one.id, own);
    else if (shown.has(one.id)) {
      const same = made.get(folded(one.name)) ?? { id: newId(), name: one.name };
      made.set(folded(one.name), same);
      persona.set(one.id, same.id);
    }
  }
  return { persona, newPersonas: [...made.values()] };
}

/**
 * Makes a file's map one of a team's own: new ids for its items; personas and owners become the team's of the same name.
 * Personas the team doesn't have are to be made; cards of an owner it doesn't have have none.
 */
export function adopted(map: MapExport, team: AdoptingTeam, newId: () => string): AdoptedMap {
  const { persona, newPersonas } = adoptedPersonas(map, team.personas, newId);
  const findPerson = finder(team.people);
  const owner = new Map(map.people.map((one) => [one.id, findPerson(one)]));
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
  return { document, newPersonas };
}
