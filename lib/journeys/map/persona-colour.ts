/** Steps of the stage ramp, each far from the one before. */
const steps = [8, 1, 4, 6, 2, 5, 7, 3] as const;
const count = steps.length;

/** Marks are numbered shape by shape in the first colour, then in the second (lib/personas/mark.ts). */
export const marksOfOneColour = 12;

/** The n-th colour of the ramp (from 0) as a token; from the ninth on they come again. */
export function personaColour(index: number): string {
  const known = ((Math.trunc(index) % count) + count) % count;
  return `var(--stage-${steps[known]})`;
}

/**
 * The colours of the personas of a map, in its order: each has that of its mark, unless one before it has it; then the next
 * one that is free. With more personas than colours they come again, so a persona is never told by its colour alone.
 * @param marks the numbers of their marks; null: not known (yet)
 */
export function coloursOf(marks: readonly (number | null)[]): string[] {
  const taken = new Set<number>();
  return marks.map((mark) => {
    const wanted = Math.floor((mark ?? 0) / marksOfOneColour) % count;
    const free = steps.map((_, step) => (wanted + step) % count).find((step) => !taken.has(step));
    const own = free ?? wanted;
    taken.add(own);
    return personaColour(own);
  });
}

/** The same by persona. @param inOrder those of the map in order @param known whose marks are known */
export function coloursOnMap(
  inOrder: readonly { id: string }[],
  known: readonly { id: string; mark: number }[],
): ReadonlyMap<string, string> {
  const colours = coloursOf(inOrder.map(({ id }) => known.find((one) => one.id === id)?.mark ?? null));
  return new Map(inOrder.map(({ id }, index) => [id, colours[index]!]));
}
