import { expect, it } from "vitest";
import { hexOfOklch } from "./oklch";

it("knows the colours of the tokens", () => {
  expect(hexOfOklch("oklch(1 0 0)")).toBe("#ffffff");
  expect(hexOfOklch("oklch(0 0 0)")).toBe("#000000");
  // Red, green and blue of sRGB in OKLCH as CSS Color 4 gives them.
  expect(hexOfOklch("oklch(0.62796 0.25768 29.234)")).toBe("#ff0000");
  expect(hexOfOklch("oklch(86.644% 0.29483 142.495deg)")).toBe("#00ff00");
  expect(hexOfOklch("oklch(0.45201 0.31321 264.052)")).toBe("#0000ff");
});

it("says so where it is no such colour", () => {
  expect(hexOfOklch("#123456")).toBeNull();
  expect(hexOfOklch("oklch(0.1 0.2 3 / 0.5)")).toBeNull();
});
