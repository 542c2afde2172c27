import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csatCounts, csatSample, csatValue } from "./csat";
import { npsDifference, npsInterval, npsStandardError, npsValue } from "./nps";
import { npsCounts } from "./score-histogram";

const counts = fc.record({ promoters: fc.nat(5000), passives: fc.nat(5000), detractors: fc.nat(5000) });

describe("NPS", () => {
  it("has the reference values", () => {
    const large = { promoters: 462, passives: 176, detractors: 362 };
    expect(npsValue(large)).toBeCloseTo(10, 12);
    expect(npsStandardError(large)).toBeCloseTo(2.85306852, 8);
    const small = { promoters: 15, passives: 12, detractors: 9 };
    expect(npsValue(small)).toBeCloseTo(16.66667, 5);
    const interval = npsInterval(small);
    expect(interval?.low).toBeCloseTo(-9.5296, 4);
    expect(interval?.high).toBeCloseTo(40.29883, 5);
  });

  it("calls 20 → 30 with 200 answers each no change", () => {
    const before = { promoters: 80, passives: 80, detractors: 40 };
    const after = { promoters: 100, passives: 60, detractors: 40 };
    const difference = npsDifference(after, before);
    expect(difference?.z).toBeCloseTo(1.2981, 4);
    expect(difference?.p).toBeCloseTo(0.194, 3);
    expect(difference?.delta).toBeCloseTo((100 * 20) / 203, 12);
  });

  it("of no answers is null, and 0 is a score", () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    expect([npsValue(none), npsInterval(none), npsStandardError(none), npsDifference(none, none)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(npsValue({ promoters: 0, passives: 3, detractors: 0 })).toBe(0);
  });

  it("stays within ±100, its interval around it", () => {
    fc.assert(
      fc.property(counts, (c) => {
        const value = npsValue(c);
        const interval = npsInterval(c);
        if (value === null || !interval) return expect(c.promoters + c.passives + c.detractors).toBe(0);
        expect(interval.low).toBeGreaterThanOrEqual(-100);
        expect(interval.high).toBeLessThanOrEqual(100);
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it("is counted from scores", () => {
    const histogram = { scaleMin: 0, scaleMax: 10, counts: [1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6] };
    expect(npsCounts(histogram)).toEqual({ promoters: 11, passives: 7, detractors: 3 });
    expect(() => npsCounts({ scaleMin: 1, scaleMax: 5, counts: [0, 0, 0, 0, 0] })).toThrow(RangeError);
  });
});

describe("CSAT", () => {
  it("is the share of the two highest scores", () => {
    const five = { scaleMin: 1, scaleMax: 5, counts: [1, 2, 3, 4, 10] };
    expect(csatCounts(five)).toEqual({ top: 14, n: 20 });
    expect(csatValue(five)).toBe(0.7);
    const seven = { scaleMin: 1, scaleMax: 7, counts: [1, 1, 1, 1, 1, 2, 3] };
    expect(csatCounts(seven)).toEqual({ top: 5, n: 10 });
  });

  it("has a mean and a variance, and is null without answers", () => {
    const sample = csatSample({ scaleMin: 1, scaleMax: 5, counts: [1, 1, 1, 4, 3] });
    expect(sample).toEqual({ n: 10, mean: 3.7, variance: expect.closeTo(1.788888888888889, 12) });
    const none = { scaleMin: 1, scaleMax: 5, counts: [0, 0, 0, 0, 0] };
    expect(csatValue(none)).toBeNull();
    expect(csatSample(none)).toBeNull();
    expect(csatSample({ ...none, counts: [0, 0, 1, 0, 0] })).toEqual({ n: 1, mean: 3, variance: null });
  });
});
