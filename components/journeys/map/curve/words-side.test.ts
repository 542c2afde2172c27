import { describe, expect, it } from "vitest";
import { wordsSide } from "./words-side";

describe("where the words of a measured feeling stand", () => {
  it("away from the curve", () => {
    expect(wordsSide({ before: [1], here: [1], after: [-1] }, -0.5)).toBe("left");
    expect(wordsSide({ before: [-1], here: [1], after: [1] }, -0.5)).toBe("right");
    expect(wordsSide({ before: [], here: [], after: [] }, 0)).toBe("right");
  });

  it("inside the row", () => {
    expect(wordsSide({ before: null, here: [1], after: [-0.5] }, -0.5)).toBe("right");
    expect(wordsSide({ before: [-0.5], here: [1], after: null }, -0.5)).toBe("left");
    expect(wordsSide({ before: null, here: [1], after: null }, -0.5)).toBe("right");
  });
});
