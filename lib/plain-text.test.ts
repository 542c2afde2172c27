import { expect, it } from "vitest";
import { textProblem } from "./plain-text";

it("lets through what can be kept", () => {
  expect(textProblem({ name: "Größe 🙂", list: [1, null, undefined, true, { a: "b" }] })).toBeNull();
});

it("finds what can't, however deep", () => {
  expect(textProblem("a\u0000")).toContain("NUL");
  expect(textProblem([{ a: ["\ud800"] }])).toContain("half a character");
  expect(textProblem({ "k\u0000": 1 })).toContain("NUL");
  expect(textProblem(JSON.parse('{"where":{"__proto__":"x"}}'))).toContain("__proto__");
});

it("refuses what is nested too deep to be meant, instead of falling over it", () => {
  const nested = (depth: number) => JSON.parse("[".repeat(depth) + "]".repeat(depth));
  expect(textProblem(nested(64))).toBeNull();
  expect(textProblem(nested(65))).toContain("64");
  expect(textProblem(nested(500_000))).toContain("64");
  expect(textProblem(JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`))).toContain("64");
});
