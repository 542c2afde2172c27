import { PersonaRings } from "@/components/journeys/map/cards/persona-rings";
import { numbersTitle } from "@/lib/journeys/map/numbers/numbers-of";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { namedPersonas } from "./sheet/named-personas";

/** What the map is called, whose it is, and whose journey it tells. */
export function ShownTitle({ map }: { map: ShownMap }) {
  const about = [map.team, map.numbers && numbersTitle(map.numbers)].filter(Boolean);
  return (
    <div className="min-w-0">
      <h1 className="title text-2xl break-words sm:text-3xl">{map.name}</h1>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-2">
        <span>{about.join(" · ")}</span>
        {namedPersonas(map).map((persona) => (
          <span key={persona.id} className="inline-flex items-center gap-1.5">
            <PersonaRings personas={[persona]} />
            {persona.name}
          </span>
        ))}
      </p>
    </div>
  );
}
