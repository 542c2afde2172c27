import { expect, it } from "vitest";
import { meanInterval, welchDifference } from "./mean";
import { studentCdf, studentQuantile, twoSidedStudentP } from "./student-t";

/** Values of scipy.stats.t. */
it.each([
  [2, 10, 0.9633059826146299, 0.07338803477074037],
  [-1.5, 3.7, 0.10679908460100675, 0.2135981692020135],
  [0.01, 1, 0.503182992764907, 0.993634014470186],
  [12, 4, 0.9998617857257485, 0.000276428548502973],
  [2.5, 1000, 0.9937107160994546, 0.012578567801090807],
])("has the share of t below %d at %d degrees", (t, degrees, below, both) => {
  expect(studentCdf(t, degrees)).toBeCloseTo(below, 11);
  expect(twoSidedStudentP(t, degrees)).toBeCloseTo(both, 11);
});

it.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 2.5, 3.5746548420036817],
  [0.975, 30, 2.0422724563012378],
  [0.9, 7, 1.4149239276505086],
  [0.975, 99_999, 1.9599877077718442],
  [0.01, 5, -3.364929998907218],
])("has the quantile %d at %d degrees", (share, degrees, t) => {
  expect(studentQuantile(share, degrees)).toBeCloseTo(t, 9);
});

/** scipy.stats.ttest_ind(equal_var=False) of 5 4 4 3 5 2 4 5 1 4 and 3 3 4 2 5 2 1 3 3 2 4 2. */
it("gives the t-interval and Welch's difference", () => {
  const a = { n: 10, mean: 3.7, variance: 1.7888888888888888 };
  const b = { n: 12, mean: 34 / 12, variance: (110 - 34 ** 2 / 12) / 11 };
  expect(meanInterval(a)?.low).toBeCloseTo(2.74321478103839, 10);
  expect(meanInterval(a)?.high).toBeCloseTo(4.656785218961611, 10);
  const difference = welchDifference(a, b);
  expect(difference?.t).toBeCloseTo(1.6308015179181257, 10);
  expect(difference?.p).toBeCloseTo(0.1206895764708468, 10);
  expect(difference?.degrees).toBeCloseTo(17.60705257628023, 9);
  expect(difference?.low).toBeCloseTo(-0.2516277521699237, 9);
  expect(difference?.high).toBeCloseTo(1.9849610855032571, 9);
});

it("is null where nothing can vary", () => {
  const one = { n: 1, mean: 3, variance: null };
  const flat = { n: 9, mean: 3, variance: 0 };
  expect(meanInterval(one)).toBeNull();
  expect(welchDifference(one, flat)).toBeNull();
  expect(welchDifference(flat, flat)).toBeNull();
  expect(meanInterval(flat)).toEqual({ low: 3, high: 3 });
});
