import { expect, it } from "vitest";
import type { ChangedNumber } from "./comparison";
import { changeWords, valueWords } from "./figure-words";

const number = (
  unit: ChangedNumber["unit"],
  figures: ChangedNumber["figures"],
  only: ChangedNumber["only"] = null,
) => changeWords({ name: "X", unit, only, figures }, "Asia/Kathmandu");

it("writes a value in its unit", () => {
  expect(valueWords(0.279, "ratio")).toBe("27.9\u202f%");
  expect(valueWords(-4, "points")).toBe("\u22124");
  expect(valueWords(4120, "count")).toBe("4,120");
  expect(valueWords(1.5, "count")).toBe("1.50");
  expect(valueWords(null, "ratio")).toBe("–");
});

it("says what differs, the telling figures only where there are some", () => {
  const low = { field: "low", was: 0.1, is: 0.2 };
  const figures = [{ field: "value", was: 0.3, is: null }, low, { field: "counts.maturing", was: 1, is: 2 }];
  expect(number("ratio", figures)).toBe("30.0\u202f% → –, maturing 1 → 2");
  expect(number("ratio", [low])).toBe("low end 10.0\u202f% → 20.0\u202f%");
  const asOf = { field: "value", was: "2026-07-27T09:00:00.000Z", is: null };
  expect(number("count", [asOf])).toBe("27 Jul 2026, 14:45 → –");
});

it("says when a number is on one side only", () => {
  expect(number("count", [], "then")).toBe("was frozen, and is not counted now");
  expect(number("count", [], "now")).toBe("is counted now, and was not frozen");
});
