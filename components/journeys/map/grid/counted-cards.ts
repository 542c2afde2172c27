/** "card" or "3 cards", as labels of undo say it. */
export function countedCards(count: number): string {
  return count === 1 ? "card" : `${count} cards`;
}
