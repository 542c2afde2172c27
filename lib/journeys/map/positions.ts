/** Closer than this two positions can't be told apart after a few more halvings; then all are numbered anew. */
const tight = 1e-6;

/**
 * A position between two neighbours; null stands for the end of the list. Null is answered when there is no room left and the
 * list must be numbered anew (`numbered`).
 */
export function positionBetween(before: number | null, after: number | null): number | null {
  if (before === null && after === null) return 1;
  if (before === null) return after! - 1;
  if (after === null) return before + 1;
  return after - before < tight ? null : (before + after) / 2;
}

/** In order; items of equal position by id, so that everybody sees one order. */
export function inOrder<T extends { position: number; id: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The ids that need another position so that this order has whole numbers again, with that position. */
export function numbered<T extends { position: number; id: string }>(
  order: readonly T[],
): { id: string; position: number }[] {
  return order
    .map(({ id, position }, index) => ({ id, position: index + 1, was: position }))
    .filter(({ position, was }) => position !== was)
    .map(({ id, position }) => ({ id, position }));
}
