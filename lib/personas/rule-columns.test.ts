import { expect, it } from "vitest";
import type { SourceTerms } from "@/lib/sources/schema";
import { columnOfRule, ruleColumns } from "./rule-columns";

const terms = (patch: Partial<SourceTerms>): SourceTerms => {
  const named = { channel: [], segment: [] };
  const none = { events: [], channels: [], segments: [], pages: [], questions: [], measures: [] };
  return { ...none, keptColumns: [], named, ...patch };
};
const values = (...texts: string[]) => texts.map((text) => ({ text, count: 1 }));
const shop = terms({
  segments: values("Regular", "Explorer"),
  keptColumns: [
    { column: "plan", values: ["Regular"] },
    { column: "city", values: ["Ulm"] },
  ],
  named: { channel: [], segment: ["plan"] },
});

it("shows a column once, under the name it has in the file", () => {
  expect(ruleColumns([shop])).toEqual([
    { column: "plan", label: "plan (segment)", values: ["Regular", "Explorer"] },
    { column: "city", label: "city", values: ["Ulm"] },
  ]);
  const same = terms({ segments: values("a"), named: { channel: [], segment: ["segment"] } });
  expect(ruleColumns([same])).toEqual([{ column: "segment", label: "segment", values: ["a"] }]);
});

it("goes by what it was taken as where files call it differently", () => {
  const mixed = terms({ segments: values("a"), named: { channel: [], segment: ["kind", "plan"] } });
  expect(ruleColumns([mixed])).toEqual([{ column: "segment", label: "segment (kind, plan)", values: ["a"] }]);
  expect(columnOfRule([mixed], "plan")?.column).toBe("segment");
});

it("joins the columns of several sources by name", () => {
  const other = terms({ segments: values("home"), named: { channel: [], segment: ["kind"] } });
  const kept = terms({ keptColumns: [{ column: "plan", values: ["Trial"] }] });
  expect(ruleColumns([kept, shop, other])).toEqual([
    { column: "plan", label: "plan (segment)", values: ["Trial", "Regular", "Explorer"] },
    { column: "city", label: "city", values: ["Ulm"] },
    { column: "kind", label: "kind (segment)", values: ["home"] },
  ]);
});

it("knows the column of a rule that was written with the other name, in one source", () => {
  expect(columnOfRule([shop], "segment")?.column).toBe("plan");
  expect(columnOfRule([shop], "plan")?.column).toBe("plan");
  expect(columnOfRule([shop], "gone")).toBeNull();
  // Over several sources "segment" takes rows that "plan" doesn't.
  expect(columnOfRule([shop, shop], "segment")).toBeNull();
});
