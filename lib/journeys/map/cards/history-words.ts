import { formatRelative } from "@/lib/format";
import type { MapCard } from "@/lib/journeys/map/schema";

interface Person {
  id: string;
  name: string;
}

/** Within so much of one another two instants belong to one edit: the client's clock set one, the server's the other. */
const sameEditMs = 60_000;

const isSame = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) < sameEditMs;

/** Who changed a card last, and when: "Changed 3 days ago by Mia". */
export function changedWords(card: MapCard, people: readonly Person[], nowMs: number): string {
  const verb = isSame(card.createdAt, card.updatedAt) ? "Added" : "Changed";
  const who = people.find(({ id }) => id === card.updatedById)?.name;
  return `${verb} ${formatRelative(card.updatedAt, nowMs)}${who ? ` by ${who}` : ""}`;
}

/**
 * When somebody last said that a card is true. By whom is known as long as that was the card's last change; a card that
 * nobody has confirmed counts from the day it was written.
 */
export function confirmedWords(card: MapCard, people: readonly Person[], nowMs: number): string {
  const when = formatRelative(card.confirmedAt, nowMs);
  if (isSame(card.confirmedAt, card.createdAt)) return `Never confirmed since it was written ${when}`;
  const who = people.find(({ id }) => id === card.updatedById)?.name;
  return `Confirmed ${when}${who && isSame(card.confirmedAt, card.updatedAt) ? ` by ${who}` : ""}`;
}
