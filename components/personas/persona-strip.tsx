import Link from "next/link";
import { markOf } from "@/lib/personas/mark";
import type { PersonaSummary } from "@/lib/personas/schema";
import { shareWords } from "@/lib/personas/shares";
import { PersonaPicture } from "./persona-picture";

interface Props {
  team: string;
  persona: PersonaSummary;
}

/** One persona of the list: who they are, how many customers they stand for, where they walk. */
export function PersonaStrip({ team, persona }: Props) {
  const { share, journeys } = persona;
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-5 md:items-center gap-y-3 border-b border-rule py-5 transition-colors hover:bg-sunken/50 md:grid-cols-[auto_minmax(0,1fr)_10rem] lg:grid-cols-[auto_minmax(0,1fr)_11rem_15rem]">
      <PersonaPicture team={team} persona={persona} size={52} />
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2 className="title text-xl">
            <Link href={`/${team}/personas/${persona.id}`} className="after:absolute after:inset-0">
              {persona.name}
            </Link>
          </h2>
          {persona.role && <span className="text-sm text-ink-3">{persona.role}</span>}
        </div>
        {persona.tagline && <p className="max-w-[62ch] text-ink-2">{persona.tagline}</p>}
      </div>
      <div className="max-md:col-start-2">
        {share === null ? (
          <p className="text-sm text-ink-3">No share given</p>
        ) : (
          <>
            <p className="mb-1 text-sm">
              <b>{shareWords(share)}</b> <span className="text-ink-3">of customers</span>
            </p>
            <div aria-hidden="true" className="h-1.5 max-w-60 rounded-full bg-rule forced-color-adjust-none">
              <div
                className="h-full rounded-full"
                style={{ width: `${share * 100}%`, background: markOf(persona.mark).colour }}
              />
            </div>
          </>
        )}
      </div>
      <div className="relative text-sm text-ink-3 max-lg:col-start-2 md:max-lg:col-span-2">
        {journeys.length === 0 ? (
          "On no journey yet"
        ) : (
          <ul aria-label={`Journeys of ${persona.name}`} className="flex flex-wrap gap-x-3 gap-y-0.5">
            {journeys.map((journey) => (
              <li key={journey.id} className="min-w-0">
                <Link href={`/${team}/journeys/${journey.id}`} className="link text-ink-2">
                  {journey.name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
