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
