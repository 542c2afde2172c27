/** How many of the cards of a cell lie above a pointer: past its middle a card counts as above. Any length unit, one for all. */
export function dropIndex(cards: readonly { top: number; bottom: number }[], y: number): number {
  return cards.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
}

/** How fast to scroll when a pointer is held near an edge: 0 away from it, up to ±1 at the edge and beyond. */
export function edgePull(at: number, start: number, end: number, margin: number): number {
  const reach = Math.min(margin, (end - start) / 3);
  if (reach <= 0) return 0;
  if (at < start + reach) return -Math.min((start + reach - at) / reach, 1);
  return at > end - reach ? Math.min((at - end + reach) / reach, 1) : 0;
}
