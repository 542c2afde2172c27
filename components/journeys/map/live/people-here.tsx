"use client";

import { useContext, useSyncExternalStore } from "react";
import { initials } from "@/components/ui/initials";
import { Tooltip } from "@/components/ui/tooltip";
import { useMapUi } from "../ui-state/use-map-ui";
import { PeopleContext } from "./people-context";
import type { MapPerson } from "./people-store";
import { personColour } from "./person-colour";

const mostShown = 4;

const circle =
  "inline-grid size-7 place-items-center rounded-full text-2xs font-semibold text-paper ring-2 ring-paper select-none";

/** One of those here; a press goes to where they are. */
function Person({ person }: { person: MapPerson }) {
  const { name, spot } = person;
  const { goTo } = useMapUi();
  const words = spot ? `Go to where ${name} is` : `${name} is looking at this map`;
  return (
    <Tooltip content={words} side="bottom">
      <button
        type="button"
        aria-label={words}
        aria-disabled={!spot || undefined}
        onClick={() => spot && goTo(spot)}
        style={{ background: personColour(person) }}
        className={`${circle} ${spot ? "cursor-pointer" : "cursor-default"}`}
      >
        {/* A picture rather than words that whoever speaks to the page would say. */}
        <span
          aria-hidden="true"
          data-initials={initials(name)}
          className="before:content-[attr(data-initials)]"
        />
      </button>
    </Tooltip>
  );
}

/** Who else has the map open, each once; nothing when that is nobody. */
export function PeopleHere() {
  const people = useContext(PeopleContext);
  const here = useSyncExternalStore(people.subscribe, people.here, people.here);
  if (here.length === 0) return null;
  const more = here.slice(mostShown);
  return (
    <ul aria-label="Also here" className="flex -space-x-1 print:hidden">
      {here.slice(0, mostShown).map((person) => (
        <li key={person.userId}>
          <Person person={person} />
        </li>
      ))}
      {more.length > 0 && (
        <li>
          <span title={more.map(({ name }) => name).join(", ")} className={`${circle} bg-ink-2 tabular-nums`}>
            +{more.length}
            <span className="sr-only">{`: ${more.map(({ name }) => name).join(", ")}`}</span>
          </span>
        </li>
      )}
    </ul>
  );
}
