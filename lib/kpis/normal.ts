const SERIES_LIMIT = 2.5;

/** 2/√π · e^{−x²} · Σ 2ⁿx^{2n+1}/(2n+1)!!, whose terms are all positive. */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** The continued fraction x + ½/(x + 1/(x + 1½/(x + …))), evaluated from its tail. */
function erfcFraction(x: number): number {
  let denominator = x;
  for (let k = 120; k >= 1; k--) denominator = x + k / 2 / denominator;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / denominator;
}

function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  return x < SERIES_LIMIT ? 1 - erfSeries(x) : erfcFraction(x);
}

/**
 * The share of a standard normal distribution below z.
 * @source Abramowitz & Stegun, Handbook of Mathematical Functions, 7.1.6 and 7.1.14
 */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** The probability of a standard normal value at least as far from 0 as z, on either side. */
export function twoSidedP(z: number): number {
  return Math.min(1, erfc(Math.abs(z) / Math.SQRT2));
}

/**
 * The z below which a share of a standard normal distribution lies.
 * @throws RangeError unless 0 < share < 1
 * @source Abramowitz & Stegun 26.2.23 for the start, then Halley's method
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`A share must lie between 0 and 1: ${share}`);
  if (share > 0.5) return -normalQuantile(1 - share);
  const t = Math.sqrt(-2 * Math.log(share));
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (density === 0) break;
    const newton = (normalCdf(z) - share) / density;
    z -= newton / (1 + (newton * z) / 2);
  }
  return z;
}

/** Half the width of a 95 % interval in standard errors, 1.960. */
export const Z_95 = normalQuantile(0.975);
