import { expect, it } from "vitest";
import { edgePull, edgeStep } from "./edge-pull";

it("pulls near an edge, the more the nearer, and only so far from it", () => {
  const pull = (at: number) => edgePull(at, 100, 500, 50);
  expect([100, 125, 150, 300, 450, 475, 500, 900, -50].map(pull)).toEqual([-1, -0.5, 0, 0, 0, 0.5, 1, 1, -1]);
  // A slit has a middle, too.
  expect(edgePull(115, 100, 130, 50)).toBe(0);
  expect(edgePull(100, 100, 100, 50)).toBe(0);
});

it("leaves the map still under somebody who aims near its edge, and then gets faster", () => {
  expect([0, 150, 300].map((held) => edgeStep(1, held, 16))).toEqual([0, 0, 0]);
  const speeds = [400, 600, 800, 5_000].map((held) => edgeStep(1, held, 16));
  expect(speeds.toSorted((a, b) => a - b)).toEqual(speeds);
  expect(speeds[2]).toBeCloseTo(17.6);
  expect(speeds[3]).toBe(speeds[2]);
  expect(edgeStep(-1, 900, 16)).toBeCloseTo(-17.6);
  // A screen twice as fast scrolls no faster, and after a long frame nothing leaps.
  expect(edgeStep(1, 900, 8)).toBeCloseTo(8.8);
  expect(edgeStep(1, 900, 2_000)).toBeCloseTo(55);
});
