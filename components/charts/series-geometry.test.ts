import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFrom, runs, type SeriesPoint, seriesPaths, seriesScale } from "./series-geometry";

const point = (value: number | null, open = false): SeriesPoint => ({
  label: "",
  value,
  low: value === null ? null : value - 1,
  high: value === null ? null : value + 1,
  open,
});

describe("scale", () => {
  it("holds every value, interval and the target", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 }),
        fc.integer({ min: -100, max: 100 }),
        (values, target) => {
          const scale = seriesScale(
            values.map((value) => point(value)),
            target,
          );
          if (!scale) throw new Error("no scale");
          expect(scale.max).toBeGreaterThan(scale.min);
          for (const value of [...values, target])
            expect(value >= scale.min && value <= scale.max).toBe(true);
        },
      ),
    );
  });

  it("ends in short numbers, and not past what a share or an NPS can be", () => {
    const of = (low: number, high: number) => seriesScale([{ label: "", value: low, low, high }]);
    expect(of(0.4712, 0.6638)).toEqual({ min: 0.46, max: 0.68 });
    expect(of(0.5371, 0.5609)).toEqual({ min: 0.535, max: 0.563 });
    expect(of(-12.4, 31.9)).toEqual({ min: -15, max: 35 });
    expect(of(0.01, 0.995)).toEqual({ min: 0, max: 1 });
    expect(of(-99, 100)).toEqual({ min: -100, max: 100 });
  });

  it("is null without values, and open for a flat series", () => {
    expect(seriesScale([point(null)], 5)).toBeNull();
    const flat = seriesScale([{ label: "", value: 0, low: null, high: null }]);
    expect(flat && flat.max > flat.min).toBe(true);
  });
});

describe("gaps and the unfinished end", () => {
  it("breaks the line where nothing was measured", () => {
    const points = [point(1), point(null), point(3), point(4)];
    expect(runs(points, 0, 4)).toEqual([[0], [2, 3]]);
    const paths = seriesPaths(points, { min: 0, max: 5 }, 90, 50);
    expect(paths.line).toBe(" M60 20 L90 10");
    expect(paths.dots).toEqual([[0, 40]]);
  });

  it("counts only the open run at the end", () => {
    expect(openFrom([point(1, true), point(2), point(3, true), point(4, true)])).toBe(2);
    expect(openFrom([point(1), point(2)])).toBe(2);
    expect(openFrom([])).toBe(0);
  });

  it("joins the unfinished end to the last finished point", () => {
    const paths = seriesPaths([point(1), point(2), point(3, true)], { min: 0, max: 4 }, 100, 40);
    expect(paths.line).toBe("M0 30 L50 20");
    expect(paths.open).toBe("M50 20 L100 10");
  });
});
