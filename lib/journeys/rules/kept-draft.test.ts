import { describe, expect, it } from "vitest";
import { readKeptDraft } from "./kept-draft";

const has = { stages: new Set(["s1", "s2"]), sources: new Set(["a"]) };
const rule = { key: "1", stage: "s1", source: "a", match: { event: ["buy"] } };

describe("readKeptDraft", () => {
  it("gives back what was kept, with the version it was written on", () => {
    const kept = { version: 3, rules: [rule, { ...rule, key: "2", stage: "s2", kind: "nps" as const }] };
    expect(readKeptDraft(JSON.stringify(kept), has)).toEqual(kept);
  });

  it("leaves out rules of a stage or source that is gone", () => {
    const rules = [rule, { ...rule, stage: "gone" }, { ...rule, source: "gone" }];
    expect(readKeptDraft(JSON.stringify({ version: 1, rules }), has)?.rules).toEqual([rule]);
  });

  it.each([
    null,
    "",
    "{",
    "[]",
    "7",
    '{"version":1}',
    '{"version":"1","rules":[]}',
    '{"version":1,"rules":[{"key":"1","stage":"s1","source":"a"}]}',
  ])("takes %j for nothing", (text) => {
    expect(readKeptDraft(text, has)).toBeNull();
  });
});
