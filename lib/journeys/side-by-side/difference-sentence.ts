import type { ComparedCard, ComparedMaps } from "@/lib/journeys/side-by-side/compare-maps";
import { asSentence, cardParts, digestOf, frameParts } from "@/lib/journeys/versions/words/change-digest";
import type { Voice } from "@/lib/journeys/versions/words/sides";

/** What is different between two maps, as a sentence; empty: nothing. */
export function differenceSentence(
  { stages, diff }: ComparedMaps,
  { personas, voice }: { personas: readonly { id: string; name: string }[]; voice: Voice },
): string {
  const cards = stages.flatMap(({ cells }) => cells.flatMap((cell) => cell.cards));
  const count = (is: ComparedCard["is"]) => cards.filter((card) => card.is === is).length;
  const words = asSentence([
    ...cardParts([
      [count("left"), voice.removed],
      [count("right"), voice.added],
      [count("changed"), voice.changed],
      // A moved card stands in both its cells.
      [count("moved") / 2, "moved"],
    ]),
    ...frameParts(digestOf(diff), { personas, voice }),
  ]);
  return words === "" ? "" : `${words}.`;
}
