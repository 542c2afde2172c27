import fc from "fast-check";
import { expect, it } from "vitest";
import { columnNames, findColumn } from "./header";

it("names every column once", () => {
  expect(
    columnNames(["Score", " Score ", "", "Score (2)", "Column 3", "a\n b", "__proto__", "constructor"]),
  ).toEqual([
    "Score",
    "Score (3)",
    "Column 3",
    "Score (2)",
    "Column 3 (2)",
    "a b",
    "__proto__",
    "constructor",
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("", "a", "a (2)", "a (3)", "Column 2", " a", "__proto__")),
      (cells) => {
        const names = columnNames(cells);
        expect(new Set(names).size).toBe(cells.length);
      },
    ),
  );
});

it("finds a column by its name", () => {
  const names = columnNames(["a\n b", "toString"]);
  expect(findColumn(names, " a  b")).toBe(0);
  expect(findColumn(names, "toString")).toBe(1);
  expect(findColumn(names, "constructor")).toBe(-1);
});
