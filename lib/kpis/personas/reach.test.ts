import { describe, expect, it } from "vitest";
import { type MappedColumns, reachOf, sameReach } from "./reach";

const imported = (sourceId: string, given: Partial<MappedColumns>): MappedColumns => ({
  sourceId,
  kind: "events",
  fields: {},
  keep: [],
  ...given,
});
const rule = { column: "Segment", value: "Families" };

describe("what a data rule reaches", () => {
  it("is every source whose imports mapped the column, kept it or tell measures apart by it", () => {
    const imports = [
      imported("site", { fields: { segment: "Segment", person: "who" } }),
      imported("answers", { kind: "responses", keep: ["Segment", "Stage"] }),
      imported("spend", { kind: "measures", fields: { day: "Day", "anything else": "Segment" } }),
      imported("calls", { fields: { channel: "Line" } }),
    ];
    expect(reachOf(rule, imports)).toEqual({
      answers: ["Segment"],
      site: ["Segment", "segment"],
      spend: ["Segment"],
    });
  });

  it("is that of its own source alone when it names one", () => {
    const imports = ["one", "two"].map((id) => imported(id, { fields: { segment: "Segment" } }));
    expect(Object.keys(reachOf({ ...rule, source: "two" }, imports))).toEqual(["two"]);
    expect(reachOf({ ...rule, source: "gone" }, imports)).toEqual({});
  });

  it("takes “channel” and “segment” for the columns mapped to them, by any of their names", () => {
    const imports = [
      imported("site", { fields: { channel: "Channel" } }),
      imported("site", { fields: { channel: "Kanal" } }),
    ];
    const names = { site: ["Channel", "Kanal", "channel"] };
    expect(reachOf({ column: "channel", value: "email" }, imports)).toEqual(names);
    expect(reachOf({ column: "Kanal", value: "email" }, imports)).toEqual(names);
    expect(reachOf({ column: "segment", value: "email" }, imports)).toEqual({});
  });

  it("leaves out columns that mean something else", () => {
    const imports = [
      imported("site", { fields: { person: "Segment" } }),
      imported("spend", { kind: "measures", fields: { day: "Segment" } }),
    ];
    expect(reachOf(rule, imports)).toEqual({});
  });

  it("is the same only with the same sources and names", () => {
    expect(sameReach({ a: ["x"] }, { a: ["x"] })).toBe(true);
    expect(sameReach({ a: ["x"] }, { a: ["x", "y"] })).toBe(false);
    expect(sameReach({ a: ["x"] }, { a: ["x"], b: ["x"] })).toBe(false);
    expect(sameReach({ a: ["x"] }, { b: ["x"] })).toBe(false);
  });
});
