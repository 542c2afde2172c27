import fc from "fast-check";
import { expect, it } from "vitest";
import { normalCdf, normalQuantile, twoSidedP, Z_95 } from "./normal";

/** Values of scipy.stats.norm. */
it.each([
  [-8, 6.22096057427174e-16],
  [-2.67739776300833, 0.003709824630512834],
  [-1, 0.15865525393145707],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1.959963984540054, 0.975],
  [3.6, 0.9998408914098424],
])("has the share below %d", (z, share) => {
  expect(normalCdf(z) / share).toBeCloseTo(1, 11);
});

it.each([
  [1e-12, -7.034483825301131],
  [0.001, -3.090232306167813],
  [0.2, -0.8416212335729142],
  [0.5, 0],
  [0.8, 0.8416212335729143],
  [0.975, 1.959963984540054],
])("has the quantile of %d", (share, z) => {
  expect(normalQuantile(share)).toBeCloseTo(z, 12);
});

it("is its own inverse, symmetrical, and never leaves 0–1", () => {
  fc.assert(
    fc.property(fc.double({ min: -7, max: 5, noNaN: true }), (z) => {
      expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 6);
      expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14);
    }),
  );
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (z) => {
      expect(twoSidedP(z)).toBeGreaterThanOrEqual(0);
      expect(twoSidedP(z)).toBeLessThanOrEqual(1);
    }),
  );
  expect(Z_95).toBeCloseTo(1.959963984540054, 14);
  expect(() => normalQuantile(0)).toThrow(RangeError);
});
