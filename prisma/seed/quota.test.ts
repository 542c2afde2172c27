import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, createQuota } from "./quota";

describe("createQuota", () => {
  it("keeps the yeses within one of the sum of the rates, at every moment", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 300 }), (rates) => {
        const quota = createQuota();
        let owed = 0;
        let given = 0;
        for (const rate of rates) {
          owed += rate;
          if (quota.owes(rate)) {
            quota.book();
            given++;
          }
          expect(Math.abs(owed - given)).toBeLessThanOrEqual(0.5 + 1e-9);
        }
      }),
    );
  });

  it("pays less after a yes that happened by itself", () => {
    const quota = createQuota();
    expect(quota.owes(0.5)).toBe(true);
    quota.book();
    expect(quota.owes(0.5)).toBe(false);
  });
});

describe("apportion", () => {
  it("adds up exactly and never goes below zero", () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(fc.nat(20_000), weights, (total, list) => {
        const parts = apportion(total, list);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
