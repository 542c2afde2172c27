/**
 * The ids outside a longest rising run: the fewest that must have been moved to bring the others into this order.
 * @param ranked ids as they stand now, each with its place before
 * @source patience sorting: https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
export function outOfOrder(ranked: readonly (readonly [id: string, before: number])[]): string[] {
  /** by length of a run: where the one of that length stands that ends lowest */
  const ends: number[] = [];
  const previous = ranked.map(([, before], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ranked[ends[middle]!]![1] < before) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return low === 0 ? -1 : ends[low - 1]!;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) kept.add(at);
  return ranked.flatMap(([id], index) => (kept.has(index) ? [] : [id]));
}
