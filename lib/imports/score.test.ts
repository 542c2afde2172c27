import { expect, it } from "vitest";
import { createScoreReader } from "./score";

it("reads whole numbers of the scale; an empty cell is no answer", () => {
  const read = createScoreReader([0, 10]);
  expect(["0", "10", " 9 ", "9.0", "007", ""].map(read)).toEqual([0, 10, 9, 9, 7, null]);
  expect(createScoreReader([-2, 2])("-2")).toBe(-2);
});

it("says what isn't on the scale", () => {
  const read = createScoreReader([0, 10]);
  expect(read("11")).toEqual({ error: "11 is not on the scale 0–10" });
  expect(read("-1")).toEqual({ error: "-1 is not on the scale 0–10" });
  expect(createScoreReader([1, 5])("0")).toEqual({ error: "0 is not on the scale 1–5" });
  for (const text of ["9.5", "nine", "1e1", "10 - very likely"]) {
    expect(read(text)).toEqual({ error: "Not a whole number on the scale 0–10" });
  }
});
