import type { Draft, MapCard } from "@/lib/journeys/map/schema";
import { type DraftOp, patchOp } from "@/lib/journeys/map/structure/draft-op";

export type CardPatch = Partial<Omit<Draft<"card">, "id">>;

/** What all of the cards hold in a field. undefined: they differ, or there are none */
export function commonValue<Field extends "evidence" | "evidenceUrl" | "ownerId" | "channel" | ScoreName>(
  cards: readonly MapCard[],
  field: Field,
): MapCard[Field] | undefined {
  const [first] = cards;
  return first && cards.every((card) => card[field] === first[field]) ? first[field] : undefined;
}

/** The numbers from few to many that a card may carry. */
export type ScoreName = "score" | "impact" | "feasibility";

/** How many of the cards are said to be of a persona. */
export function withPersona(cards: readonly MapCard[], personaId: string): "all" | "some" | "none" {
  const count = cards.filter(({ personaIds }) => personaIds.includes(personaId)).length;
  if (count === 0) return "none";
  return count === cards.length ? "all" : "some";
}

/** A persona's ids with one more at the end, or without it. */
export function togglePersona({ personaIds }: MapCard, personaId: string, isWith: boolean): CardPatch {
  const others = personaIds.filter((id) => id !== personaId);
  if (!isWith) return { personaIds: others };
  return personaIds.includes(personaId) ? {} : { personaIds: [...others, personaId] };
}

function changes(card: MapCard, patch: CardPatch): boolean {
  return Object.entries(patch).some(([field, value]) => {
    const before = card[field as keyof MapCard];
    return JSON.stringify(before) !== JSON.stringify(value);
  });
}

/** The ops of one change to several cards; those that are so already are left alone. */
export function severalOps(cards: readonly MapCard[], change: (card: MapCard) => CardPatch): DraftOp[] {
  return cards.flatMap((card) => {
    const patch = change(card);
    return changes(card, patch) ? [patchOp("card", card.id, patch)] : [];
  });
}
