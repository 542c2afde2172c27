import { normalQuantile, Z_95 } from "./normal";
import { type Proportion, proportionValue } from "./wilson";

const POWER_80 = normalQuantile(0.8);

/**
 * The smallest change that samples like these show with 80 % power at 5 % significance: (1.960 + 0.842) · SE.
 * @unit that of the standard error; null for none or 0, which says nothing
 * @source Cohen 1988, Statistical Power Analysis for the Behavioral Sciences, 2nd ed.
 */
export function detectableChange(differenceSe: number | null): number | null {
  return differenceSe === null || differenceSe <= 0 ? null : (Z_95 + POWER_80) * differenceSe;
}

/**
 * The same for a difference of two proportions.
 * @unit ratio; null when either is of nothing
 * @throws RangeError for impossible counts
 * @source standard error of a difference; where it is 0, Agresti & Caffo 2000, with one success and one failure added
 */
export function detectableProportionChange(current: Proportion, previous: Proportion): number | null {
  const a = proportionValue(current);
  const b = proportionValue(previous);
  if (a === null || b === null) return null;
  const se = Math.sqrt((a * (1 - a)) / current.n + (b * (1 - b)) / previous.n);
  if (se > 0) return detectableChange(se);
  const padded = [current, previous].map(({ successes, n }) => ({
    share: (successes + 1) / (n + 2),
    n: n + 2,
  }));
  const variance = padded.reduce((sum, { share, n }) => sum + (share * (1 - share)) / n, 0);
  return detectableChange(Math.sqrt(variance));
}
