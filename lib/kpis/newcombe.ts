import type { Interval, Proportion } from "./wilson";
import { proportionValue, wilsonInterval } from "./wilson";

/** A change between two periods with its 95 % interval. */
export interface Difference extends Interval {
  delta: number;
}

/**
 * Difference `current − previous` of two independent proportions, from their Wilson limits.
 * @unit ratio, −1…1; null when either is of nothing
 * @throws RangeError for impossible counts
 * @source Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10
 */
export function newcombeDifference(current: Proportion, previous: Proportion): Difference | null {
  const a = proportionValue(current);
  const b = proportionValue(previous);
  const limitsA = wilsonInterval(current.successes, current.n);
  const limitsB = wilsonInterval(previous.successes, previous.n);
  if (a === null || b === null || !limitsA || !limitsB) return null;
  const delta = a - b;
  return {
    delta,
    low: delta - Math.hypot(a - limitsA.low, limitsB.high - b),
    high: delta + Math.hypot(limitsA.high - a, b - limitsB.low),
  };
}
