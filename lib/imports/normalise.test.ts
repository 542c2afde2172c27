import { describe, expect, it } from "vitest";
import { MappingError } from "./mapping-error";
import { createNormaliser } from "./normalise";
import type { Normalised } from "./normalised";
import type { Mapping, SourceKind } from "./schema";

/** One row as the normaliser gives it, copied out of the reused object. */
function one(kind: SourceKind, mapping: unknown, header: string[], row: string[]): Normalised {
  return structuredClone(
    createNormaliser(kind, mapping as Mapping, header, { timeZone: "Europe/Berlin" })(row, 2),
  );
}

const eventHeader = ["event_id", "user_id", "event", "timestamp", "channel", "value", "url"];
const eventMapping = {
  fields: {
    id: "event_id",
    person: "user_id",
    event: "event",
    at: "timestamp",
    channel: "channel",
    value: "value",
    page: "url",
  },
};
const event = (row: string[], mapping: unknown = eventMapping) => one("events", mapping, eventHeader, row);

describe("events", () => {
  const good = [
    "e1",
    " u1 ",
    "purchase",
    "2026-03-04T05:06:07.123Z",
    "google / cpc",
    "12.50",
    "https://Shop.example/a/b?x=1#y",
  ];

  it("become facts", () => {
    expect(event(good)).toEqual({
      outcome: "fact",
      id: "e1",
      content: null,
      person: "u1",
      at: { ms: Date.parse("2026-03-04T05:06:07.123Z") },
      name: "purchase",
      channel: "google / cpc",
      page: "shop.example/a/b",
      segment: null,
      number: "12.5",
      comment: null,
      kept: null,
      measures: null,
    });
    expect(event(["e1", "u1", "x", "2026-03-04", "", "", ""])).toMatchObject({
      at: { day: "2026-03-04" },
      channel: null,
      number: null,
      page: null,
    });
  });

  it("without an id are known by all their cells", () => {
    const { id: _, ...fields } = eventMapping.fields;
    const content = (row: string[]) => {
      const fact = event(row, { fields });
      return fact.outcome === "fact" ? [fact.id, fact.content] : fact;
    };
    expect(content(good)).toEqual([null, good.map((cell) => cell.trim()).join("\u001f")]);
  });

  it("take times without a zone in the mapping's zone, else in the team's", () => {
    const row = good.with(3, "2026-03-04 05:06:07");
    expect(event(row)).toMatchObject({ at: { ms: Date.parse("2026-03-04T04:06:07Z") } });
    expect(event(row, { ...eventMapping, timeZone: "America/New_York" })).toMatchObject({
      at: { ms: Date.parse("2026-03-04T10:06:07Z") },
    });
  });

  it.each([
    [good.slice(0, 5), null, "The row has 5 cells, the header has 7"],
    [["a"], null, "The row has 1 cell, the header has 7"],
    [good.with(0, ""), "event_id", "The id is missing"],
    [good.with(1, "  "), "user_id", "The person is missing"],
    [good.with(2, ""), "event", "The event is missing"],
    [good.with(3, ""), "timestamp", "The date is missing"],
    [good.with(3, "2026-02-30"), "timestamp", "The date 2026-02-30 doesn't exist"],
    [good.with(3, "not a date"), "timestamp", "Not a date in the form 2026-03-31 17:05:00"],
    [
      good.with(5, "12 €"),
      "value",
      "A number with a currency sign: export plain numbers, or remove the sign",
    ],
    [good.with(1, "u".repeat(501)), "user_id", "Longer than 500 characters"],
  ])("%j is rejected", (row, column, reason) => {
    expect(event(row)).toMatchObject({ outcome: "rejected", column, reason });
  });

  it("keep 200 characters of what was rejected, never half a character", () => {
    const rejection = event(good.with(3, `x${"😀".repeat(150)}`));
    if (rejection.outcome !== "rejected") throw new Error("expected a rejection");
    expect(rejection.value).toHaveLength(200);
    expect(rejection.value.isWellFormed()).toBe(true);
  });

  it("skip a row of empty cells, and cut a long page", () => {
    expect(event(["", " ", "", "", "", "", ""])).toEqual({ outcome: "skipped", reason: "The row is empty" });
    expect(event(good.with(6, `/${"p".repeat(600)}`))).toMatchObject({ page: `/${"p".repeat(499)}` });
  });

  it("may stand in columns called __proto__ and constructor", () => {
    const mapping = { fields: { person: "__proto__", event: "constructor", at: "toString" } };
    const header = ["__proto__", "constructor", "toString"];
    expect(one("events", mapping, header, ["u1", "x", "2026-03-04"])).toMatchObject({
      outcome: "fact",
      person: "u1",
      name: "x",
    });
  });

  it("refuse a mapping that names a column the file doesn't have", () => {
    const mapping = { fields: { ...eventMapping.fields, person: "user" } };
    expect(() => event(good, mapping)).toThrow(MappingError);
    expect(() => event(good, mapping)).toThrow(
      "The mapping takes “person” from a column “user”, which the file doesn't have. Its columns are “event_id”, “user_id”",
    );
    expect(() => event(good, { fields: { ...eventMapping.fields, channel: "constructor" } })).toThrow(
      MappingError,
    );
  });
});

const answerHeader = ["Response ID", "Survey Date", "Score", "Stage", "Comment", "Completed"];
const answerMapping = {
  fields: { id: "Response ID", at: "Survey Date", score: "Score", comment: "Comment" },
  scale: [0, 10],
  complete: { column: "Completed", equals: "Yes" },
  keep: ["Stage"],
};
const answer = (row: string[], mapping: unknown = answerMapping) =>
  one("responses", mapping, answerHeader, row);

describe("responses", () => {
  const good = ["r1", "2026-03-04 05:06:07", "0", "Purchase", 'Fast\nand "easy"', "yes"];

  it("become facts; 0 is a score", () => {
    expect(answer(good)).toMatchObject({
      outcome: "fact",
      id: "r1",
      at: { ms: Date.parse("2026-03-04T04:06:07Z") },
      number: "0",
      name: null,
      comment: 'Fast\nand "easy"',
      kept: [["Stage", "Purchase"]],
    });
    const fields = { ...answerMapping.fields, respondent: "Response ID", question: "Stage" };
    expect(answer(good, { ...answerMapping, fields })).toMatchObject({ person: "r1", name: "Purchase" });
  });

  it("that aren't finished or have no score are skipped, whatever else is wrong with them", () => {
    expect(answer(["", "no date", "99", "", "", "No"])).toEqual({
      outcome: "skipped",
      reason: "Not finished: “Completed” is “No”",
    });
    expect(answer(good.with(5, ""))).toEqual({
      outcome: "skipped",
      reason: "Not finished: “Completed” is empty",
    });
    expect(answer(good.with(2, ""))).toEqual({ outcome: "skipped", reason: "No score" });
  });

  it("with a wrong score or date are rejected", () => {
    expect(answer(good.with(2, "11"))).toEqual({
      outcome: "rejected",
      column: "Score",
      value: "11",
      reason: "11 is not on the scale 0–10",
    });
    expect(answer(good.with(1, "2026-02-30 10:00"))).toMatchObject({
      column: "Survey Date",
      reason: "The date 2026-02-30 doesn't exist",
    });
    expect(answer(good.with(0, ""))).toMatchObject({ column: "Response ID", reason: "The id is missing" });
  });
});

describe("measures", () => {
  const header = ["Day", "Campaign", "Cost", "Clicks", "Channel"];
  const mapping = {
    fields: { day: "Day", campaign: "Campaign", channel: "Channel" },
    measures: ["Cost", "Clicks"],
    decimal: ".",
  };
  const measure = (row: string[], given: unknown = mapping) => one("measures", given, header, row);

  it("are known by day and dimensions, not by their numbers", () => {
    const fact = measure(["2026-09-01", "Brand", "1,020.50", "7", "Search"]);
    expect(fact).toMatchObject({
      outcome: "fact",
      id: null,
      at: { day: "2026-09-01" },
      channel: "Search",
      kept: [
        ["Campaign", "Brand"],
        ["Channel", "Search"],
      ],
      measures: [
        ["Cost", "1020.5"],
        ["Clicks", "7"],
      ],
    });
    const later = measure(["2026-09-01", "Brand", "9", "", "Search"]);
    expect(later).toMatchObject({ measures: [["Cost", "9"]] });
    const content = (row: Normalised) => (row.outcome === "fact" ? row.content : null);
    expect(content(later)).toBe(content(fact));
    expect(content(measure(["2026-09-01", "", "9", "", "Brand"]))).not.toBe(
      content(measure(["2026-09-01", "Brand", "9", "", ""])),
    );
  });

  it("turn a time into its day in the file's zone", () => {
    expect(measure(["2026-08-31T22:30:00Z", "", "1", "", ""])).toMatchObject({ at: { day: "2026-09-01" } });
  });

  it("are skipped without numbers and rejected with wrong ones", () => {
    expect(measure(["2026-09-01", "Brand", "", "", ""])).toEqual({
      outcome: "skipped",
      reason: "No numbers",
    });
    expect(measure(["Total", "", "1", "2", ""])).toMatchObject({ outcome: "rejected", column: "Day" });
    expect(measure(["2026-09-01", "", "1", "9.53%", ""])).toMatchObject({
      outcome: "rejected",
      column: "Clicks",
      value: "9.53%",
    });
  });
});
