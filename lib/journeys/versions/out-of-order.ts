/**
 * The ids outside a longest rising run: the fewest that must have been moved to bring the others into this order.
 * @param ranked ids as they stand now, each with its place before
 */
export function outOfOrder(ranked: readonly (readonly [id: string, before: number])[]): string[] {
  const best: { length: number; from: number }[] = [];
  for (let i = 0; i < ranked.length; i++) {
    best[i] = { length: 1, from: -1 };
    for (let j = 0; j < i; j++)
      if (ranked[j]![1] < ranked[i]![1] && best[j]!.length >= best[i]!.length)
        best[i] = { length: best[j]!.length + 1, from: j };
  }
  let at = best.reduce((end, { length }, i) => (end < 0 || length > best[end]!.length ? i : end), -1);
  const kept = new Set<string>();
  for (; at >= 0; at = best[at]!.from) kept.add(ranked[at]![0]);
  return ranked.map(([id]) => id).filter((id) => !kept.has(id));
}
