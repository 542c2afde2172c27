import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectableChange, detectableProportionChange } from "./detectable-change";
import { newcombeDifference } from "./newcombe";
import { twoProportionTest } from "./two-proportion-test";
import { proportionValue, wilsonInterval } from "./wilson";

const proportions = fc
  .tuple(fc.nat(100_000), fc.nat(100_000))
  .map(([a, b]) => ({ successes: Math.min(a, b), n: Math.max(a, b, 1) }));

/** R's prop.test(correct = FALSE) and binom.confint. */
describe("Wilson's interval", () => {
  it.each([
    [81, 263, 0.255288519878274, 0.3662095769828],
    [15, 148, 0.0623863995307363, 0.160487241723308],
    [0, 20, 0, 0.161125158052819],
    [1, 29, 0.00611321429276266, 0.171755218793203],
    [23, 60, 0.27088272374082, 0.509824041759001],
    [0, 10, 0, 0.277532799862889],
    [10, 10, 0.722467200137111, 1],
    [1, 10, 0.0178762130950729, 0.404150026795238],
    [5, 10, 0.236593090512564, 0.763406909487436],
    [50, 100, 0.403831530365996, 0.596168469634004],
    [250, 1000, 0.224153098983691, 0.277760280259086],
    [1, 1000, 0.000176546370626078, 0.00564255859795793],
    [0, 1000, 0, 0.00382675848555512],
    [361, 1979, 0.166021371756025, 0.200039896325586],
    [1, 1, 0.206549314377238, 1],
    [0, 1, 0, 0.793450685622763],
  ])("of %d in %d", (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval?.low).toBeCloseTo(low, 12);
    expect(interval?.high).toBeCloseTo(high, 12);
  });

  /** binom.confint's table is rounded unevenly: its upper limit of 4/20 is 4e-10 off the exact one. */
  it.each([
    [18, 20, 0.6989663547715128, 0.972133518786232],
    [4, 20, 0.0806576625797981, 0.4160174318522935],
    [4, 200, 0.00780442641634947, 0.05028708690582643],
    [190, 200, 0.910421851861224, 0.972617354399236],
    [1, 30, 0.00590859, 0.16670391],
    [29, 30, 0.8332961, 0.9940914],
    [0, 30, 0, 0.11351339],
    [30, 30, 0.8864866, 1],
  ])("of %d in %d, to seven digits", (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval?.low).toBeCloseTo(low, 7);
    expect(interval?.high).toBeCloseTo(high, 7);
  });

  it("of nothing is null, and of the impossible an error", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(proportionValue({ successes: 0, n: 0 })).toBeNull();
    for (const [successes, n] of [
      [2, 1],
      [-1, 3],
      [Number.NaN, 3],
      [1, Number.POSITIVE_INFINITY],
    ] as const)
      expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
  });

  it("holds the share and stays in 0–1", () => {
    fc.assert(
      fc.property(proportions, ({ successes, n }) => {
        const interval = wilsonInterval(successes, n);
        expect(interval?.low).toBeLessThanOrEqual(successes / n);
        expect(interval?.high).toBeGreaterThanOrEqual(successes / n);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("Newcombe's difference", () => {
  it.each([
    [104, 400, 80, 400, 0.06, 0.002, 0.118, 3],
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339, 4],
    [10, 10, 0, 20, 1, 0.6791, 1, 4],
  ])("of %d/%d and %d/%d", (x1, n1, x2, n2, delta, low, high, digits) => {
    const difference = newcombeDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 });
    expect(difference?.delta).toBeCloseTo(delta, 12);
    expect(difference?.low).toBeCloseTo(low, digits);
    expect(difference?.high).toBeCloseTo(high, digits);
  });

  it("is null without a denominator, holds its delta, and turns its sign when turned round", () => {
    expect(newcombeDifference({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
    expect(newcombeDifference({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeNull();
    fc.assert(
      fc.property(proportions, proportions, (a, b) => {
        const there = newcombeDifference(a, b);
        const back = newcombeDifference(b, a);
        if (!there || !back) throw new Error("no difference");
        expect(there.low).toBeLessThanOrEqual(there.delta);
        expect(there.high).toBeGreaterThanOrEqual(there.delta);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(back.low).toBeCloseTo(-there.high, 12);
      }),
    );
  });
});

/** R's prop.test(correct = FALSE). */
describe("the test of two proportions", () => {
  it.each([
    [200, 1000, 250, 1000, -2.67739776300833, 0.00741964926102568],
    [7, 34, 1, 34, 2.25831795812724, 0.0239258434806266],
    [100, 2000, 120, 2000, -1.38708396429413, 0.16541616116412],
    [56, 70, 48, 80, 2.65017195125853, 0.00804508136819656],
  ])("of %d/%d and %d/%d", (x1, n1, x2, n2, z, p) => {
    const test = twoProportionTest({ successes: x1, n: n1 }, { successes: x2, n: n2 });
    expect(test?.z).toBeCloseTo(z, 12);
    expect(test?.p).toBeCloseTo(p, 12);
  });

  it("finds nothing between all and all, and is null without a denominator", () => {
    expect(twoProportionTest({ successes: 5, n: 5 }, { successes: 9, n: 9 })).toEqual({ z: 0, p: 1 });
    expect(twoProportionTest({ successes: 0, n: 5 }, { successes: 0, n: 9 })).toEqual({ z: 0, p: 1 });
    expect(twoProportionTest({ successes: 0, n: 0 }, { successes: 0, n: 9 })).toBeNull();
  });
});

describe("the smallest detectable change", () => {
  it("is 2.80 standard errors of the difference", () => {
    expect(detectableChange(1)).toBeCloseTo(2.801585218, 8);
    expect(detectableProportionChange({ successes: 100, n: 400 }, { successes: 80, n: 400 })).toBeCloseTo(
      2.801585218 * Math.sqrt((0.25 * 0.75) / 400 + (0.2 * 0.8) / 400),
      9,
    );
  });

  it("is never 0 and never unknown for samples there are", () => {
    expect(detectableChange(null)).toBeNull();
    expect(detectableProportionChange({ successes: 0, n: 0 }, { successes: 0, n: 9 })).toBeNull();
    fc.assert(
      fc.property(proportions, proportions, (a, b) => {
        expect(detectableProportionChange(a, b)).toBeGreaterThan(0);
      }),
    );
    expect(detectableProportionChange({ successes: 0, n: 40 }, { successes: 0, n: 40 })).toBeGreaterThan(
      0.05,
    );
  });
});
