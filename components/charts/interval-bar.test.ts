import { expect, it } from "vitest";
import { barPosition } from "./interval-bar";

it("puts zero in the middle, equal distances at equal lengths, and keeps the rest inside", () => {
  expect(barPosition(0, 20)).toBe(75);
  expect(barPosition(10, 20) - 75).toBeCloseTo(75 - barPosition(-10, 20));
  expect(barPosition(999, 20)).toBe(144);
  expect(barPosition(-999, 20)).toBe(6);
  expect(barPosition(3, 0)).toBe(75);
});
