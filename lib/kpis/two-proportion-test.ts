import { twoSidedP } from "./normal";
import { type Proportion, proportionValue } from "./wilson";

/** A test statistic, positive when `current` is higher, with its two-sided p-value. */
export interface ZTest {
  z: number;
  p: number;
}

/**
 * z-test of two independent proportions with pooled variance, without continuity correction.
 * Null when either is of nothing. Where both are 0 or both are 1 nothing speaks for a difference: z 0, p 1.
 * @throws RangeError for impossible counts
 * @source Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions, 3rd ed., 3.1
 */
export function twoProportionTest(current: Proportion, previous: Proportion): ZTest | null {
  const a = proportionValue(current);
  const b = proportionValue(previous);
  if (a === null || b === null) return null;
  const pooled = (current.successes + previous.successes) / (current.n + previous.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / current.n + 1 / previous.n));
  if (error === 0) return { z: 0, p: 1 };
  const z = (a - b) / error;
  return { z, p: twoSidedP(z) };
}
