import { expect, it } from "vitest";
import { countChanges, type DraftRule, rulesOfDraft } from "@/lib/journeys/rules/draft";
import { ruleText, ruleWords } from "@/lib/journeys/rules/words";

const site = { name: "Website events", kind: "events" as const };
const survey = { name: "Survey", kind: "responses" as const };

it("says a rule as a person would", () => {
  expect(ruleText({ match: { event: ["purchase"] } }, site)).toBe("Event purchase from Website events");
  expect(ruleText({ match: { event: ["a", "b", "c"], page: "/shop" } }, site)).toBe(
    "Events a, b or c from Website events on pages that begin with /shop",
  );
  expect(ruleText({ match: { where: { channel: "email", plan: "" } } }, survey)).toBe(
    "Every answer from Survey where channel is email and plan is empty",
  );
  expect(ruleText({ match: { question: "How likely?" }, kind: "nps" }, survey)).toBe(
    "Answers to How likely? from Survey, read as NPS",
  );
});

it("sets apart what came from the data", () => {
  const words = ruleWords({ match: { measure: "Clicks" } }, { name: "Ads", kind: "measures" });
  expect(words.filter((word) => word.said).map((word) => word.text)).toEqual(["Clicks", "Ads"]);
});

it("counts what came, went and changed", () => {
  const rule = (key: string, event: string): DraftRule => ({
    key,
    stage: "s",
    source: "a",
    match: { event: [event] },
  });
  const saved = [rule("1", "view"), rule("2", "buy")];
  expect(countChanges(saved, saved)).toBe(0);
  expect(countChanges(saved, [rule("9", "buy"), rule("8", "view")])).toBe(0);
  expect(countChanges(saved, [rule("1", "look"), rule("2", "buy")])).toBe(1);
  expect(countChanges(saved, [])).toBe(2);
  expect(rulesOfDraft([rule("1", "view")])).toEqual([
    { stage: "s", source: "a", match: { event: ["view"] } },
  ]);
});
