import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CurvePiece, smoothCurve } from "./smooth-curve";

/** Places with growing x and heights on the scale of feelings. */
const places = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 50 }), y: feeling() }), { maxLength: 40 })
  .map((steps) => {
    let x = 0;
    return steps.map(({ step, y }) => {
      x += step;
      return { x, y };
    });
  });

function feeling() {
  return fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100);
}

function heightAt(piece: CurvePiece, t: number): number {
  const u = 1 - t;
  const { from, control1, control2, to } = piece;
  return u ** 3 * from.y + 3 * u * u * t * control1.y + 3 * u * t * t * control2.y + t ** 3 * to.y;
}

describe("the smooth curve", () => {
  it("goes through every place in order", () => {
    fc.assert(
      fc.property(places, (given) => {
        const pieces = smoothCurve(given);
        expect(pieces.length).toBe(Math.max(0, given.length - 1));
        expect(pieces.map(({ from }) => from)).toEqual(given.slice(0, -1));
        expect(pieces.map(({ to }) => to)).toEqual(given.slice(1));
      }),
    );
  });

  it("stays between the heights of its neighbours, so never beyond the scale", () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0, max: 1, noNaN: true }), (given, t) => {
        for (const piece of smoothCurve(given)) {
          const [low, high] = [Math.min(piece.from.y, piece.to.y), Math.max(piece.from.y, piece.to.y)];
          const y = heightAt(piece, t);
          expect(y >= low - 1e-9 && y <= high + 1e-9).toBe(true);
        }
      }),
    );
  });

  it("has no corner: both sides of a place have the same slope", () => {
    fc.assert(
      fc.property(places, (given) => {
        const pieces = smoothCurve(given);
        pieces.slice(1).forEach((piece, index) => {
          const before = pieces[index]!;
          const left = (before.to.y - before.control2.y) / (before.to.x - before.control2.x);
          const right = (piece.control1.y - piece.from.y) / (piece.control1.x - piece.from.x);
          expect(left).toBeCloseTo(right, 6);
        });
      }),
    );
  });

  it("rises evenly through places on a line", () => {
    const [, middle] = smoothCurve([0, 1, 2, 3].map((x) => ({ x, y: x / 2 })));
    expect(middle?.control1).toEqual({ x: 1 + 1 / 3, y: 0.5 + 1 / 6 });
  });
});
