import { cellKey } from "@/lib/journeys/map/grid/shape";
import type { LivePerson } from "@/lib/journeys/map/live/schema";

/** Somebody else who has this map open. */
export interface MapPerson {
  userId: string;
  name: string;
  /** 0–7, another one for each of up to eight people, and the same on everybody's screen */
  colour: number;
  /** where they are; null: nowhere in the grid */
  spot: { laneId: string; columnId: string; cardId: string | null } | null;
}

const nobody: readonly MapPerson[] = [];

/** Who else has a map open, each once however many tabs they have, and what they are in. Nothing of it is saved. */
export interface PeopleStore {
  here(): readonly MapPerson[];
  /** in a card (its id) or in an empty place of a cell (`cellKey`); the same array until that changes */
  at(place: string): readonly MapPerson[];
  set(people: readonly LivePerson[], me: string): void;
  subscribe(tell: () => void): () => void;
  /** hears of one place alone: a map has a thousand cards */
  subscribeAt(place: string, tell: () => void): () => void;
}

const colours = 8;

/** By the id, so that it stays theirs; who comes later in the list takes the next one that is free. */
function coloursOf(people: readonly LivePerson[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { userId } of people) {
    const wanted = Number.parseInt(userId.replaceAll("-", "").slice(-6), 16) % colours || 0;
    const used = new Set(taken.values());
    const free = Array.from({ length: colours }, (_, step) => (wanted + step) % colours);
    taken.set(userId, free.find((colour) => !used.has(colour)) ?? wanted);
  }
  return taken;
}

function placesOf(
  people: readonly LivePerson[],
  colourOf: ReadonlyMap<string, number>,
): Map<string, MapPerson[]> {
  const places = new Map<string, MapPerson[]>();
  for (const { userId, name, tabs } of people) {
    const colour = colourOf.get(userId) ?? 0;
    for (const { cardId, cell } of tabs) {
      const place = cardId ?? (cell ? cellKey(cell.laneId, cell.columnId) : null);
      if (place === null) continue;
      const there = places.get(place) ?? [];
      // The same card in two of their tabs.
      if (there.some((person) => person.userId === userId)) continue;
      places.set(place, [...there, { userId, name, colour, spot: cell && { ...cell, cardId } }]);
    }
  }
  return places;
}

function sameAs(one: readonly MapPerson[], other: readonly MapPerson[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function createPeopleStore(): PeopleStore {
  let here = nobody;
  let places: ReadonlyMap<string, readonly MapPerson[]> = new Map();
  const tells = new Set<() => void>();
  const placeTells = new Map<string, Set<() => void>>();
  return {
    here: () => here,
    at: (place) => places.get(place) ?? nobody,
    set(people, me) {
      // Also of oneself, or everybody would see other colours.
      const colourOf = coloursOf(people);
      const others = people.filter(({ userId }) => userId !== me);
      const before = places;
      places = new Map(
        [...placesOf(others, colourOf)].map(([place, there]) => {
          const old = before.get(place) ?? nobody;
          return [place, sameAs(old, there) ? old : there];
        }),
      );
      const now = others.map(({ userId, name, tabs }): MapPerson => {
        const tab = tabs.find(({ cell }) => cell !== null);
        const colour = colourOf.get(userId) ?? 0;
        return { userId, name, colour, spot: tab?.cell ? { ...tab.cell, cardId: tab.cardId } : null };
      });
      if (!sameAs(here, now)) {
        here = now;
        for (const tell of tells) tell();
      }
      for (const [place, set] of placeTells) {
        if (before.get(place) === places.get(place)) continue;
        for (const tell of set) tell();
      }
    },
    subscribe(tell) {
      tells.add(tell);
      return () => void tells.delete(tell);
    },
    subscribeAt(place, tell) {
      const set = placeTells.get(place) ?? new Set();
      placeTells.set(place, set.add(tell));
      return () => {
        set.delete(tell);
        if (set.size === 0 && placeTells.get(place) === set) placeTells.delete(place);
      };
    },
  };
}
