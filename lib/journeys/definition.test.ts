import { expect, it } from "vitest";
import { normalMatch, ruleKey, sameDefinition, sameNumbers } from "@/lib/journeys/definition";
import { ruleProblem } from "@/lib/journeys/rules/fit";
import type { Definition } from "@/lib/journeys/schema";

const definition: Definition = {
  windowDays: 30,
  stages: [
    { id: "s1", name: "Visit", retentionAnchor: false },
    { id: "s2", name: "Buy", retentionAnchor: true },
  ],
  rules: [
    { id: "r1", stage: "s1", source: "a", match: { event: ["view", "open"] }, kpi: null },
    {
      id: "r2",
      stage: "s2",
      source: "a",
      match: { event: ["buy"], where: { channel: "ads", plan: "pro" } },
      kpi: null,
    },
  ],
};

it("writes a match in one way", () => {
  expect(normalMatch({ where: {}, event: ["b", "a", "b"] })).toEqual({ event: ["a", "b"] });
  const one = JSON.stringify(normalMatch({ where: { plan: "pro", channel: "ads" }, page: "/buy" }));
  expect(one).toBe(JSON.stringify(normalMatch({ page: "/buy", where: { channel: "ads", plan: "pro" } })));
});

it("tells rules apart by stage, source, match and reading", () => {
  const rule = definition.rules[0]!;
  const others = [
    { ...rule, stage: "s2" },
    { ...rule, source: "b" },
    { ...rule, match: {} },
    { ...rule, kpi: "nps" as const },
  ];
  expect(new Set([rule, ...others].map(ruleKey)).size).toBe(5);
  expect(ruleKey({ ...rule, match: { event: ["open", "view"] } })).toBe(ruleKey(rule));
});

it("sees no change in new rule ids, another order of rules or of event names", () => {
  const again: Definition = {
    ...definition,
    rules: [...definition.rules].reverse().map((rule, index) => ({ ...rule, id: `new${index}` })),
  };
  expect(sameDefinition(definition, again)).toBe(true);
});

it("sees a change in window, order, anchor and rules; a name alone changes no number", () => {
  const [visit, buy] = definition.stages as [Definition["stages"][number], Definition["stages"][number]];
  const changed: Definition[] = [
    { ...definition, windowDays: 31 },
    { ...definition, stages: [buy, visit] },
    { ...definition, stages: [visit, { ...buy, retentionAnchor: false }] },
    { ...definition, rules: definition.rules.slice(1) },
  ];
  for (const other of changed)
    expect([sameDefinition(definition, other), sameNumbers(definition, other)]).toEqual([false, false]);
  const renamed: Definition = { ...definition, stages: [{ ...visit, name: "Look" }, buy] };
  expect([sameDefinition(definition, renamed), sameNumbers(definition, renamed)]).toEqual([false, true]);
});

it("refuses a rule that can match nothing in its source", () => {
  expect(ruleProblem({ match: { event: ["buy"] } }, "events")).toBeNull();
  expect(ruleProblem({ match: {} }, "responses")).toBeNull();
  expect(ruleProblem({ match: { event: ["buy"] } }, "responses")).toContain("events");
  expect(ruleProblem({ match: { question: "NPS" } }, "events")).toContain("responses");
  expect(ruleProblem({ match: { measure: "clicks" } }, "events")).toContain("measures");
  expect(ruleProblem({ match: {}, kind: "nps" }, "measures")).toContain("answers");
});
