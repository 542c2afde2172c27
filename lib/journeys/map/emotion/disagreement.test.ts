import { describe, expect, it } from "vitest";
import { disagreementWords, disagrees, type MeasuredFeeling } from "./disagreement";

const measured: MeasuredFeeling = { value: -0.55, low: -0.9, high: -0.2, n: 165, from: "nps" };

describe("drawn and measured", () => {
  it("disagree where the drawn point lies outside the interval", () => {
    expect(disagrees(0.9, measured)).toBe(true);
    expect(disagrees(-1, measured)).toBe(true);
    expect(disagrees(-0.2, measured)).toBe(false);
    expect(disagrees(-0.9, measured)).toBe(false);
  });

  it("don't where there is nothing to compare", () => {
    expect(disagrees(null, measured)).toBe(false);
    expect(disagrees(0.9, undefined)).toBe(false);
    expect(disagrees(0.9, { ...measured, low: null, high: null })).toBe(false);
  });

  it("don't over less than points can be drawn", () => {
    const sure = { ...measured, value: 0.52, low: 0.51, high: 0.53 };
    expect(disagrees(0.5, sure)).toBe(false);
    expect(disagrees(0.6, sure)).toBe(true);
  });

  it("are said with their signs", () => {
    expect(disagreementWords(0.9, { ...measured, value: -0.62 })).toBe("We draw +0.9, customers say −0.6");
    expect(disagreementWords(0, { ...measured, value: 1 })).toBe("We draw 0.0, customers say +1.0");
  });
});
