import Link from "next/link";
import { formatPlural } from "@/lib/format";
import type { PersonaJourney } from "@/lib/personas/schema";

function cardsIn({ cards, sharedCards }: PersonaJourney): string {
  const shared = sharedCards > 0 ? `${formatPlural(sharedCards, "card")} for everyone` : null;
  const own = cards > 0 ? `${formatPlural(cards, "card")} about them` : null;
  return [own, shared].filter(Boolean).join(", ") || "no card yet";
}

/** The journeys a persona walks, and how much of each is about them. */
export function PersonaJourneys({ team, journeys }: { team: string; journeys: PersonaJourney[] }) {
  return (
    <section aria-labelledby="journeys-of">
      <h2 id="journeys-of" className="mb-1.5 min-h-7 text-sm font-semibold">
        On these journeys
      </h2>
      {journeys.length === 0 ? (
        <p className="text-sm text-ink-3">None yet. Open a journey and add them at the top of its map.</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {journeys.map((journey) => (
            <li key={journey.id}>
              <Link href={`/${team}/journeys/${journey.id}`} className="link text-ink">
                {journey.name}
              </Link>
              <p className="text-sm text-ink-3">{cardsIn(journey)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
