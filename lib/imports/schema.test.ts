import { describe, expect, it } from "vitest";
import { z } from "zod";
import { importSummarySchema, mappingSchema, type SourceKind } from "./schema";

const messages = (kind: SourceKind, input: unknown) =>
  mappingSchema(kind)
    .safeParse(input)
    .error?.issues.map((issue) => issue.message) ?? [];

const fields = { person: "user_id", event: "event", at: "timestamp" };

describe("mappingSchema", () => {
  it("takes what the contract says and knows common spellings of date formats", () => {
    expect(
      mappingSchema("events").parse({ fields, timeZone: "Europe/Berlin", dateFormat: "DD.MM.YYYY HH:mm" }),
    ).toEqual({
      fields,
      timeZone: "Europe/Berlin",
      dateFormat: "D/M/Y",
      changed: "update",
    });
    const answers = {
      fields: { at: "Survey Date", score: "Score" },
      scale: [0, 10],
      complete: { column: "Completed", equals: "Yes" },
      keep: ["Stage"],
    };
    expect(messages("responses", answers)).toEqual([]);
    expect(
      messages("measures", { fields: { day: "Day", campaign: "Campaign" }, measures: ["Cost"] }),
    ).toEqual([]);
  });

  it("refuses unknown keys and wrong values with a sentence", () => {
    expect(messages("events", { fields: { ...fields, user: "x" }, timezone: "UTC" })).toEqual([
      "Unknown: user. Known here: id, person, event, at, channel, page, value, segment",
      "Unknown: timezone. Known here: fields, timeZone, dateFormat, decimal, delimiter, maxRejectedShare, changed",
    ]);
    expect(messages("events", { fields, timeZone: "Berlin" })).toEqual([
      "Not a time zone, for example Europe/Berlin",
    ]);
    expect(messages("events", { fields, dateFormat: "sometimes" })[0]).toContain(
      "Unknown date format. Known: iso",
    );
    expect(messages("events", { fields, maxRejectedShare: 2 })).toHaveLength(1);
    expect(messages("responses", { fields: { at: "a", score: "b" }, scale: [10, 0] })[0]).toContain(
      "lowest score",
    );
    expect(messages("measures", { fields: { day: "d" }, measures: [] })).toEqual([
      "Name at least one column with numbers",
    ]);
  });

  it("keeps a column named __proto__ and refuses a dimension of that name", () => {
    const parsed = mappingSchema("events").parse({
      fields: { ...fields, channel: "__proto__", segment: "constructor" },
    });
    expect(parsed.fields).toMatchObject({ channel: "__proto__", segment: "constructor" });
    expect(
      messages("measures", JSON.parse('{"fields":{"day":"d","__proto__":"x"},"measures":["a"]}')),
    ).toEqual(["A dimension can't be called __proto__; a column can"]);
    expect(
      messages("events", JSON.parse(`{"fields":${JSON.stringify(fields)},"__proto__":{"a":1}}`))[0],
    ).toContain("Unknown: __proto__");
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });

  it("can be described to others", () => {
    for (const kind of ["events", "responses", "measures"] as const) {
      expect(z.toJSONSchema(mappingSchema(kind), { io: "input" })).toMatchObject({
        type: "object",
        required: expect.arrayContaining(["fields"]),
      });
    }
    expect(z.toJSONSchema(importSummarySchema)).toMatchObject({ type: "object" });
  });
});
