import fc from "fast-check";
import { expect, it } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg";

it("rejects the second, third, fifth and seventh of the reference case", () => {
  const adjusted = benjaminiHochberg([0.5, 0.01, 0.001, 0.69, 0.02, 0.05, 0.0025]);
  expect(adjusted.map((p) => p !== null && p <= 0.05)).toEqual([false, true, true, false, true, false, true]);
  const scipy = [0.58333333, 0.02333333, 0.007, 0.69, 0.035, 0.07, 0.00875];
  adjusted.forEach((p, index) => {
    expect(p).toBeCloseTo(scipy[index] ?? Number.NaN, 8);
  });
});

it("passes over what was not tested", () => {
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([null, 0.04, null])).toEqual([null, 0.04, null]);
});

it("never lowers a p-value, keeps their order and ignores the order they came in", () => {
  const values = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 });
  fc.assert(
    fc.property(values, (ps) => {
      const adjusted = benjaminiHochberg(ps);
      const pairs = ps.map((p, index) => [p, adjusted[index]] as const);
      for (const [p, q] of pairs) {
        if (p === null) expect(q).toBeNull();
        else expect(q).toBeGreaterThanOrEqual(p - 1e-12);
      }
      const tested = pairs.flatMap(([p, q]) => (p === null || q == null ? [] : [{ p, q }]));
      tested.sort((a, b) => a.p - b.p);
      tested.forEach(({ q }, index) => {
        expect(q).toBeGreaterThanOrEqual(tested[index - 1]?.q ?? 0);
        expect(q).toBeLessThanOrEqual(1);
      });
      expect(benjaminiHochberg([...ps].reverse()).reverse()).toEqual(adjusted);
    }),
  );
});
