import { useCallback, useContext, useSyncExternalStore } from "react";
import { PeopleContext } from "./people-context";
import type { MapPerson } from "./people-store";

/**
 * Who else is in a card (its id), or in an empty place of a cell (`cellKey`). Rendered again only when that changes.
 */
export function useCardPeople(place: string): readonly MapPerson[] {
  const people = useContext(PeopleContext);
  const subscribe = useCallback((tell: () => void) => people.subscribeAt(place, tell), [people, place]);
  const read = () => people.at(place);
  return useSyncExternalStore(subscribe, read, read);
}
