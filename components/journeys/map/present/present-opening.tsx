import { namedPersonas } from "@/components/journeys/map/out/sheet/named-personas";
import { PersonaMark } from "@/components/personas/persona-mark";
import { numbersTitle } from "@/lib/journeys/map/numbers/numbers-of";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";

/** The first slide: what the journey is called, whose it is, who walks it. */
export function PresentOpening({ map }: { map: ShownMap }) {
  const personas = namedPersonas(map);
  return (
    <div className="mx-auto flex min-h-full max-w-300 flex-col justify-center gap-8 text-center">
      <p className="text-[clamp(1rem,1.4vw,1.375rem)] text-ink-3">{map.team}</p>
      <h2 className="title text-[clamp(2.5rem,6.5vw,6.5rem)] leading-[1.04] break-words">{map.name}</h2>
      {personas.length > 0 && (
        <ul className="flex flex-wrap justify-center gap-x-8 gap-y-3 text-[clamp(1rem,1.4vw,1.375rem)] text-ink-2">
          {personas.map(({ id, name, mark, colour }) => (
            <li key={id} className="inline-flex items-center gap-3">
              <PersonaMark number={mark} colour={colour} size={44} />
              {name}
            </li>
          ))}
        </ul>
      )}
      {map.numbers && <p className="text-sm text-ink-3">{numbersTitle(map.numbers)}</p>}
    </div>
  );
}
