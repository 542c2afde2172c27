/**
 * p-values adjusted for having looked at all of them: rejecting those ≤ q keeps the expected share of false
 * discoveries at q. A null (nothing was tested) stays null and does not count.
 * @source Benjamini & Hochberg 1995, "Controlling the false discovery rate"
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const tested = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  tested.sort((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let smallest = 1;
  tested.forEach(({ p, index }, position) => {
    const rank = tested.length - position;
    smallest = Math.min(smallest, (p * tested.length) / rank);
    adjusted[index] = smallest;
  });
  return adjusted;
}
