/** Steps of the stage ramp, each far from the one before. */
const steps = [8, 1, 4, 6, 2, 5, 7, 3] as const;

/**
 * The colour of the n-th persona of a map (from 0): a token of the stage ramp. From the ninth on they come again, so a
 * persona is never told by its colour alone but has its mark beside it.
 */
export function personaColour(index: number): string {
  const known = ((Math.trunc(index) % steps.length) + steps.length) % steps.length;
  return `var(--stage-${steps[known]})`;
}
