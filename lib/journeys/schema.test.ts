import { expect, it } from "vitest";
import { createJourneySchema, setWindowSchema } from "@/lib/journeys/schema";

const parse = (value: unknown) => createJourneySchema.safeParse(value);

it("takes stages of one's own or a template, and not both or neither", () => {
  expect(
    parse({ name: "J", stages: [{ name: "Visit" }, { name: "Buy", retentionAnchor: true }] }).success,
  ).toBe(true);
  expect(parse({ name: "J", template: "b2b" }).success).toBe(true);
  expect(parse({ name: "J", stages: [] }).success).toBe(true);
  expect(parse({ name: "J" }).success).toBe(false);
  expect(parse({ name: "J", template: "b2b", stages: [] }).success).toBe(false);
  expect(parse({ name: "J", template: "five" }).success).toBe(false);
  expect(parse({ name: "J", stages: [{ name: "Visit", colour: "red" }] }).success).toBe(false);
});

it("trims names and refuses empty and very long ones", () => {
  expect(parse({ name: "  Shop  ", stages: [{ name: " Buy " }] }).data).toEqual({
    name: "Shop",
    stages: [{ name: "Buy" }],
  });
  expect(parse({ name: "   ", template: "blank" }).success).toBe(false);
  expect(parse({ name: "x".repeat(121), template: "blank" }).success).toBe(false);
  expect(parse({ name: "x".repeat(120), template: "blank" }).success).toBe(true);
});

it("allows one anchor and sixty stages at most", () => {
  const anchored = { name: "Buy", retentionAnchor: true };
  expect(parse({ name: "J", stages: [anchored, anchored] }).success).toBe(false);
  const stages = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Stage ${index}` }));
  expect(parse({ name: "J", stages: stages(60) }).success).toBe(true);
  expect(parse({ name: "J", stages: stages(61) }).success).toBe(false);
});

it("keeps the window between a day and a year", () => {
  const journey = "01890a5d-ac96-774b-bcce-b302099a8057";
  const ok = (windowDays: number) => setWindowSchema.safeParse({ journey, windowDays }).success;
  expect([0, 1, 365, 366, 1.5].map(ok)).toEqual([false, true, true, false, false]);
});
