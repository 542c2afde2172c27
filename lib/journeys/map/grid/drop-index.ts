/** How many of the cards of a cell lie above a pointer: past its middle a card counts as above. Any length unit, one for all. */
export function dropIndex(cards: readonly { top: number; bottom: number }[], y: number): number {
  return cards.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
}
