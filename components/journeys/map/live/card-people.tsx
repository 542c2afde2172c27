"use client";

import { personColour } from "./person-colour";
import { useCardPeople } from "./use-card-people";

const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;

/**
 * Outline and name tag of whoever else is in a card, as a layer over it: its parent is `relative`. `place` is the card's id,
 * or a cell's key for an empty place.
 */
export function CardPeople({ place }: { place: string }) {
  const people = useCardPeople(place);
  const first = people[0];
  if (!first) return null;
  const colour = personColour(first);
  const names = people.map(({ name }) => name).join(", ");
  return (
    <span
      style={{ borderColor: colour }}
      className="pointer-events-none absolute -inset-0.75 z-10 rounded-lg border-2 print:hidden"
    >
      <span
        style={{ background: colour }}
        className="absolute -top-2.5 right-2 max-w-[80%] truncate rounded-sm px-1.5 py-px text-2xs leading-4 font-semibold text-paper"
      >
        <span aria-hidden="true">
          {firstName(first.name)}
          {people.length > 1 && ` +${people.length - 1}`}
        </span>
        <span className="sr-only">{`${names} ${people.length > 1 ? "are" : "is"} here`}</span>
      </span>
    </span>
  );
}
