import { expect, it } from "vitest";
import { personaHref, quarterHref } from "./quarter-href";

it("keeps what else is in the address", () => {
  const search = { period: "2026-Q1", stage: ["a", "b"], view: "x y", none: undefined };
  expect(quarterHref("/demo/d", search, "2026-Q3")).toBe("/demo/d?stage=a&stage=b&view=x+y&period=2026-Q3");
  expect(quarterHref("/demo/d", {}, "2026-Q3")).toBe("/demo/d?period=2026-Q3");
});

it("goes to a persona's numbers and back to everybody's in the same quarter", () => {
  const search = { period: "2026-Q1", persona: "one" };
  expect(personaHref("/demo/d", search, "two")).toBe("/demo/d?period=2026-Q1&persona=two");
  expect(personaHref("/demo/d", search, null)).toBe("/demo/d?period=2026-Q1");
  expect(personaHref("/demo/d", { persona: "one" }, null)).toBe("/demo/d");
});
