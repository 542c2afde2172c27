import { describe, expect, it } from "vitest";
import { curvePath } from "./curve-path";

const ends = { left: 0, right: 40 };
const stages = (...heights: (number | null)[]) => heights.map((y, index) => ({ x: index * 10 + 5, y }));

describe("the path of a curve", () => {
  it("is one line from edge to edge", () => {
    const { solid, dotted } = curvePath(stages(1, 1, 1, 1), ends);
    expect(solid).toBe(
      "M0 1 H5 M5 1 C8.33 1 11.67 1 15 1 M15 1 C18.33 1 21.67 1 25 1 M25 1 C28.33 1 31.67 1 35 1 M35 1 H40",
    );
    expect(dotted).toBe("");
  });

  it("bridges stages without a point with dots", () => {
    const { solid, dotted } = curvePath(stages(0, null, 2, 2), ends);
    expect(dotted).toMatch(/^M5 0 C.* 25 2$/);
    expect(solid).toMatch(/^M0 0 H5 M25 2 C.* 35 2 M35 2 H40$/);
  });

  it("says nothing about stages before the first and after the last point", () => {
    expect(curvePath(stages(null, 1, null, null), ends)).toEqual({ solid: "", dotted: "" });
    expect(curvePath(stages(null, null), ends)).toEqual({ solid: "", dotted: "" });
    expect(curvePath([], ends)).toEqual({ solid: "", dotted: "" });
    expect(curvePath(stages(1), { left: 0, right: 10 }).solid).toBe("M0 1 H5 M5 1 H10");
  });
});
