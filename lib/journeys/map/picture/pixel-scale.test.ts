import fc from "fast-check";
import { expect, it } from "vitest";
import { needsPages, pixelScale } from "./pixel-scale";

it("is sharp for a map of a usual size, and never more than a browser can draw", () => {
  expect(pixelScale({ width: 1_400, height: 1_000 })).toBe(3);
  expect(needsPages({ width: 2_000, height: 2_600 })).toBe(false);
  expect(needsPages({ width: 9_500, height: 9_000 })).toBe(true);
  const side = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const scale = pixelScale({ width, height });
      expect(scale).toBeLessThanOrEqual(3);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_000.01);
      expect(width * height * scale * scale).toBeLessThanOrEqual(40_000_001);
    }),
  );
});
