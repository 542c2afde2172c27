import type { Difference } from "./newcombe";
import { studentQuantile, twoSidedStudentP } from "./student-t";
import type { Interval } from "./wilson";

/** Size, mean and sample variance (n − 1) of some numbers; the variance is null for fewer than two. */
export interface Sample {
  n: number;
  mean: number;
  variance: number | null;
}

/** A difference of means; `degrees` are Welch's, and `p` is two-sided. */
export interface MeanDifference extends Difference {
  se: number;
  t: number;
  degrees: number;
  p: number;
}

/**
 * 95 % t-interval of a mean.
 * @unit that of the mean; null below two numbers
 * @source Student 1908, "The probable error of a mean"
 */
export function meanInterval(sample: Sample): Interval | null {
  if (sample.n < 2 || sample.variance === null) return null;
  const half = studentQuantile(0.975, sample.n - 1) * Math.sqrt(sample.variance / sample.n);
  return { low: sample.mean - half, high: sample.mean + half };
}

/**
 * Difference `current − previous` of two means without assuming equal variances.
 * @unit that of the means; null when either has fewer than two numbers, or neither varies at all
 * @source Welch 1947, "The generalization of Student's problem when several population variances are involved"
 */
export function welchDifference(current: Sample, previous: Sample): MeanDifference | null {
  if (current.n < 2 || previous.n < 2 || current.variance === null || previous.variance === null) return null;
  const a = current.variance / current.n;
  const b = previous.variance / previous.n;
  if (a + b === 0) return null;
  const degrees = (a + b) ** 2 / (a ** 2 / (current.n - 1) + b ** 2 / (previous.n - 1));
  const delta = current.mean - previous.mean;
  const se = Math.sqrt(a + b);
  const half = studentQuantile(0.975, degrees) * se;
  const t = delta / se;
  return { delta, low: delta - half, high: delta + half, se, t, degrees, p: twoSidedStudentP(t, degrees) };
}
