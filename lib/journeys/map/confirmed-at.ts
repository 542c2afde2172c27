import type { MapCard } from "@/lib/journeys/map/schema";

/** Within so much of one another two instants belong to one edit: the client's clock set one, the server's the other. */
const sameEditMs = 60_000;

/** Whether two ISO instants were set by one edit. */
export function isSameEdit(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) < sameEditMs;
}

/**
 * Whether somebody has said of a card that it is true after it was written. One that was put back, copied or read from a file
 * brings an instant from before: of it nobody knows whether it was confirmed then or written.
 */
export function wasConfirmed({
  confirmedAt,
  createdAt,
}: Pick<MapCard, "confirmedAt" | "createdAt">): boolean {
  return Date.parse(confirmedAt) - Date.parse(createdAt) >= sameEditMs;
}

/** Nobody can have confirmed a card in the future, whatever their clock or file says. @param now an ISO instant */
export function noLaterThan(now: string, confirmedAt: string): string {
  return Date.parse(confirmedAt) > Date.parse(now) ? now : confirmedAt;
}
