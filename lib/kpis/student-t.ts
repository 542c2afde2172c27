const SHIFT = 16;

/** Stirling's series, after shifting the argument up to where it is exact. @source Abramowitz & Stegun 6.1.41 */
function logGamma(x: number): number {
  let product = 1;
  let at = x;
  while (at < SHIFT) {
    product *= at;
    at += 1;
  }
  const square = at * at;
  const tail =
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + tail - Math.log(product);
}

/** The continued fraction of the incomplete beta function, by Lentz's method. @source Abramowitz & Stegun 26.5.8 */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const guard = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return result;
}

/** The regularised incomplete beta function I_x(a, b); `rest` is 1 − x, given apart to keep its digits. */
function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest);
  if (x > (a + 1) / (a + b + 2)) return 1 - (Math.exp(logFront) * betaFraction(rest, b, a)) / b;
  return (Math.exp(logFront) * betaFraction(x, a, b)) / a;
}

/**
 * The probability of a t value at least this far from 0, on either side. `degrees` need not be whole.
 * @source Abramowitz & Stegun 26.7.1
 */
export function twoSidedStudentP(t: number, degrees: number): number {
  const square = t * t;
  return incompleteBeta(degrees / (degrees + square), square / (degrees + square), degrees / 2, 0.5);
}

/** The share of Student's t distribution below t. */
export function studentCdf(t: number, degrees: number): number {
  const tail = twoSidedStudentP(t, degrees) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The t below which a share of Student's distribution lies, by bisection of the cdf.
 * @throws RangeError unless 0 < share < 1 and degrees > 0
 */
export function studentQuantile(share: number, degrees: number): number {
  if (!(share > 0 && share < 1 && degrees > 0)) throw new RangeError(`No t quantile: ${share}, ${degrees}`);
  if (share < 0.5) return -studentQuantile(1 - share, degrees);
  const tail = 2 * (1 - share);
  let low = 0;
  let high = 1;
  while (twoSidedStudentP(high, degrees) > tail && high < 1e150) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (twoSidedStudentP(middle, degrees) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
