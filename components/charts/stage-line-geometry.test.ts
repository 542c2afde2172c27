import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forkWidths, lineSegments, lineWidths } from "./stage-line-geometry";

const shape = { columnLength: 100, lineWidth: 80, minWidth: 2, bend: 30 };

describe("line widths", () => {
  it("grow with people, from zero", () => {
    expect(lineWidths([8000, 4000, 1000], 80, 2)).toEqual([80, 40, 10]);
  });

  it("keep few people visible, nobody at nothing, and unknown unknown", () => {
    expect(lineWidths([8000, 1, 0, null], 80, 2)).toEqual([80, 2, 0, null]);
    expect(lineWidths([0, null], 80, 2)).toEqual([0, null]);
  });

  it("never pass the full width, in whatever order the stages stand", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(10_000_000))), (counts) => {
        for (const width of lineWidths(counts, 80, 2)) {
          if (width !== null) expect(width >= 0 && width <= 80).toBe(true);
        }
      }),
    );
  });
});

describe("the fork", () => {
  it("divides a closed stage by its conversion", () => {
    const { leaving, maturing } = forkWidths({ count: 100, stepRatio: 0.6, maturing: 0 }, 80);
    expect(leaving).toBeCloseTo(32);
    expect(maturing).toBe(0);
  });

  it("counts nobody as left who may still go on", () => {
    expect(forkWidths({ count: 100, stepRatio: 0, maturing: 100 }, 80)).toEqual({ leaving: 0, maturing: 80 });
    const half = forkWidths({ count: 100, stepRatio: 0.5, maturing: 50 }, 80);
    expect(half).toEqual({ leaving: 20, maturing: 40 });
  });

  it("knows of no leaving where there is no conversion", () => {
    expect(forkWidths({ count: 100, stepRatio: null }, 80)).toEqual({ leaving: 0, maturing: 0 });
  });

  it("never gives away more than there is", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(2000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, maturing, stepRatio) => {
          const parts = forkWidths({ count, stepRatio, maturing }, 80);
          expect(parts.leaving + parts.maturing).toBeLessThanOrEqual(80 + 1e-9);
        },
      ),
    );
  });
});

describe("segments", () => {
  it("end where the next begins", () => {
    const [first, second] = lineSegments(
      [
        { count: 80, stepRatio: 0.5 },
        { count: 40, stepRatio: null },
      ],
      shape,
    );
    expect(first?.band).toContain("100 40 L100 0 Z");
    expect(second?.band.startsWith("M100 0 L100 40")).toBe(true);
    expect(first?.leaving).not.toBeNull();
    expect(first?.depth).toBe(110);
    expect(second?.leaving).toBeNull();
  });

  it("draw nothing for a stage without data, and no stream towards it", () => {
    const [first, second] = lineSegments(
      [
        { count: 80, stepRatio: null },
        { count: null, stepRatio: null },
      ],
      shape,
    );
    expect(second).toEqual({ width: null, band: "", leaving: null, maturing: null, depth: 0 });
    expect(first?.leaving).toBeNull();
    expect(first?.band).toContain("100 80 L100 0 Z");
  });

  it("swap along and across when upright", () => {
    const stages = [{ count: 80, stepRatio: null }];
    expect(lineSegments(stages, { ...shape, vertical: true })[0]?.band.startsWith("M0 0 L80 0")).toBe(true);
  });

  it("keep the maturing part inside the band", () => {
    const [first] = lineSegments(
      [
        { count: 80, stepRatio: 0.5, maturing: 60 },
        { count: 10, stepRatio: null },
      ],
      shape,
    );
    expect(first?.maturing).not.toBeNull();
    for (const [along, across] of first?.maturing ?? []) {
      expect(along).toBeGreaterThanOrEqual(0.44);
      expect(along).toBeLessThanOrEqual(1);
      expect(across).toBeGreaterThanOrEqual(0);
      expect(across).toBeLessThanOrEqual(80);
    }
  });
});
