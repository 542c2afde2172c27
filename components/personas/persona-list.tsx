import type { PersonaSummary } from "@/lib/personas/schema";
import { shareSentence, shareSum } from "@/lib/personas/shares";
import { PersonaStrip } from "./persona-strip";
import { ShareBar } from "./share-bar";

/** The personas of a team, and how much of its customers they are together. */
export function PersonaList({ team, personas }: { team: string; personas: PersonaSummary[] }) {
  const sentence = shareSentence(personas);
  const tooMuch = (shareSum(personas) ?? 0) > 1;
  return (
    <>
      {sentence && (
        <div className="mb-8 max-w-160">
          <ShareBar personas={personas} />
          <p className={`mt-2 text-sm ${tooMuch ? "font-medium text-bad" : "text-ink-3"}`}>
            {tooMuch && <span aria-hidden="true">▲ </span>}
            {sentence}
          </p>
        </div>
      )}
      <ul className="border-t border-rule">
        {personas.map((persona) => (
          <PersonaStrip key={persona.id} team={team} persona={persona} />
        ))}
      </ul>
    </>
  );
}
