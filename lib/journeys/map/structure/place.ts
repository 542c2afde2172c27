import { inOrder, numbered, positionBetween } from "@/lib/journeys/map/positions";

/** Where something goes among its like: next to another of them, or to an end. */
export type Place = { before: string } | { after: string } | "start" | "end";

interface Placed {
  position: number;
  /** neighbours that must be numbered anew, because there was no room between two of them */
  others: { id: string; position: number }[];
}

type Positioned = { id: string; position: number };

function indexAt(order: readonly Positioned[], place: Place): number {
  if (place === "start") return 0;
  if (place === "end") return order.length;
  const next = "before" in place ? place.before : place.after;
  const index = order.findIndex(({ id }) => id === next);
  // Somebody removed the neighbour meanwhile: the end is as good as any place.
  if (index < 0) return order.length;
  return "before" in place ? index : index + 1;
}

/** The position that puts `id` there among these, of which it may be one already. */
export function placedAt(items: Iterable<Positioned>, id: string, place: Place): Placed {
  const order = inOrder(items).filter((item) => item.id !== id);
  const index = indexAt(order, place);
  const position = positionBetween(order[index - 1]?.position ?? null, order[index]?.position ?? null);
  if (position !== null) return { position, others: [] };
  const anew = numbered([...order.slice(0, index), { id, position: Number.NaN }, ...order.slice(index)]);
  return { position: index + 1, others: anew.filter((item) => item.id !== id) };
}

/** The place one further to the left (−1) or right (+1) among those that are shown; null: it stands at that end. */
export function placeBeside(shown: readonly string[], id: string, direction: -1 | 1): Place | null {
  const neighbour = shown[shown.indexOf(id) + direction];
  if (!shown.includes(id) || neighbour === undefined) return null;
  return direction < 0 ? { before: neighbour } : { after: neighbour };
}

/** The place that makes it the nth of those that are shown; null: it is that already, or is not shown. */
export function placeAtIndex(shown: readonly string[], id: string, index: number): Place | null {
  const from = shown.indexOf(id);
  const neighbour = shown[index];
  if (from < 0 || neighbour === undefined || from === index) return null;
  return index < from ? { before: neighbour } : { after: neighbour };
}
