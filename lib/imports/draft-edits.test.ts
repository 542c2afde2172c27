import { describe, expect, it } from "vitest";
import type { MappingDraft } from "./detect/draft";
import { columnUse, roleOfColumn, withColumnUse, withField, withKept } from "./draft-edits";

describe("withField", () => {
  it("opens again what was decided from the former column, and only that", () => {
    const draft: MappingDraft = {
      fields: { at: "Created", score: "Score" },
      dateFormat: "D/M/Y",
      scale: [0, 10],
    };
    expect(withField(draft, "at", "Submitted")).toEqual({
      fields: { at: "Submitted", score: "Score" },
      dateFormat: undefined,
      scale: [0, 10],
    });
    expect(withField(draft, "score", null)).toMatchObject({ fields: { at: "Created" }, dateFormat: "D/M/Y" });
    expect(withField(draft, "score", null).scale).toBeUndefined();
    expect(draft.scale).toEqual([0, 10]);
  });

  it("no longer keeps a column for rules that is mapped now", () => {
    const draft: MappingDraft = { fields: {}, keep: ["Plan", "Country"] };
    expect(withField(draft, "segment", "Plan").keep).toEqual(["Country"]);
  });
});

describe("withColumnUse", () => {
  const draft: MappingDraft = {
    fields: { day: "Day", channel: "Channel" },
    measures: ["Cost"],
    decimal: ",",
  };

  it("moves a column between numbers, what tells rows apart, and nothing", () => {
    expect(columnUse(draft, "Channel")).toBe("dimension");
    expect(columnUse(draft, "Day")).toBe("none");
    const number = withColumnUse(draft, "Channel", 1, "measure");
    expect(number).toMatchObject({ fields: { day: "Day" }, measures: ["Cost", "Channel"] });
    expect(number.decimal).toBeUndefined();
    const gone = withColumnUse(number, "Cost", 2, "none");
    expect(gone.measures).toEqual(["Channel"]);
    expect(withColumnUse(gone, "Cost", 2, "none")).toBe(gone);
  });

  it("gives a dimension a name that means nothing else", () => {
    expect(withColumnUse(draft, "Campaign", 2, "dimension").fields).toHaveProperty("Campaign", "Campaign");
    expect(withColumnUse(draft, "day", 3, "dimension").fields).toMatchObject({
      day: "Day",
      "Column 4": "day",
    });
    const odd = withColumnUse(draft, "__proto__", 4, "dimension").fields;
    expect(Object.entries(odd)).toContainEqual(["Column 5", "__proto__"]);
  });
});

describe("roleOfColumn", () => {
  it("says what a column is used for", () => {
    const draft: MappingDraft = {
      fields: { at: "When", score: "Score" },
      complete: { column: "Done", equals: "Yes" },
      keep: ["Plan"],
    };
    expect(roleOfColumn("responses", draft, "When")).toEqual({ field: "at", kind: "field" });
    expect(roleOfColumn("responses", draft, "Done")?.kind).toBe("complete");
    expect(roleOfColumn("responses", draft, "Plan")?.kind).toBe("keep");
    expect(roleOfColumn("responses", draft, "Other")).toBeNull();
    const measures: MappingDraft = { fields: { day: "Day", channel: "Via" }, measures: ["Cost"] };
    expect(["Day", "Via", "Cost"].map((column) => roleOfColumn("measures", measures, column)?.kind)).toEqual([
      "field",
      "dimension",
      "measure",
    ]);
  });
});

describe("withKept", () => {
  it("adds once and takes away without leaving an empty list", () => {
    const kept = withKept(withKept({ fields: {} }, "Plan", true), "Plan", true);
    expect(kept.keep).toEqual(["Plan"]);
    expect(withKept(kept, "Plan", false).keep).toBeUndefined();
  });
});
