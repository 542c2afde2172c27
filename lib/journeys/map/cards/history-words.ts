import { formatRelative } from "@/lib/format";
import { isSameEdit, wasConfirmed } from "@/lib/journeys/map/confirmed-at";
import type { MapCard } from "@/lib/journeys/map/schema";

interface Person {
  id: string;
  name: string;
}

/** Who changed a card last, and when: "Changed 3 days ago by Mia". */
export function changedWords(card: MapCard, people: readonly Person[], nowMs: number): string {
  const verb = isSameEdit(card.createdAt, card.updatedAt) ? "Added" : "Changed";
  const who = people.find(({ id }) => id === card.updatedById)?.name;
  return `${verb} ${formatRelative(card.updatedAt, nowMs)}${who ? ` by ${who}` : ""}`;
}

/**
 * When somebody last said that a card is true. By whom is known as long as that was the card's last change; a card that
 * nobody has confirmed counts from the day it was written, and one that came here later from the day it brings.
 */
export function confirmedWords(card: MapCard, people: readonly Person[], nowMs: number): string {
  const when = formatRelative(card.confirmedAt, nowMs);
  if (isSameEdit(card.confirmedAt, card.createdAt)) return `Never confirmed since it was written ${when}`;
  if (!wasConfirmed(card)) return `Last known to be true ${when}`;
  const who = people.find(({ id }) => id === card.updatedById)?.name;
  return `Confirmed ${when}${who && isSameEdit(card.confirmedAt, card.updatedAt) ? ` by ${who}` : ""}`;
}
