import { Z_95 } from "./normal";

/** Lower and upper limit of a 95 % interval. */
export interface Interval {
  low: number;
  high: number;
}

/** `successes` of `n`, both counts, 0 ≤ successes ≤ n. */
export interface Proportion {
  successes: number;
  n: number;
}

/** The share of successes. @unit ratio, null when n is 0. @throws RangeError for impossible counts */
export function proportionValue({ successes, n }: Proportion): number | null {
  if (!(successes >= 0 && n >= successes && Number.isFinite(n)))
    throw new RangeError(`Impossible proportion: ${successes} of ${n}`);
  return n === 0 ? null : successes / n;
}

/**
 * 95 % interval of a proportion, without continuity correction.
 * @unit ratio; null when n is 0
 * @throws RangeError for impossible counts
 * @source Wilson 1927, "Probable inference, the law of succession, and statistical inference"
 */
export function wilsonInterval(successes: number, n: number): Interval | null {
  const share = proportionValue({ successes, n });
  if (share === null) return null;
  const square = Z_95 * Z_95;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const spread = (share * (1 - share)) / n + square / (4 * n * n);
  const half = (Z_95 * Math.sqrt(spread)) / (1 + square / n);
  // At the ends the limit is exact; rounding would leave 1e-17.
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}
