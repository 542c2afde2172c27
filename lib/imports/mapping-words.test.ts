import { describe, expect, it } from "vitest";
import { ageInDays, isStale } from "./freshness";
import { mappingWords } from "./mapping-words";
import { timeLeftMs } from "./time-left";

describe("mappingWords", () => {
  it("tells every decision of a mapping of answers", () => {
    const words = mappingWords("responses", {
      fields: { at: "Submitted", score: "Score", id: "Id" },
      scale: [0, 10],
      complete: { column: "Done", equals: "Yes" },
      keep: ["Plan", "Country"],
      timeZone: "Europe/Berlin",
      dateFormat: "D/M/Y",
      delimiter: ";",
      maxRejectedShare: 0.5,
      changed: "keep",
    });
    expect(words).toEqual([
      { term: "Score", detail: "“Score”" },
      { term: "When it was answered", detail: "“Submitted”" },
      { term: "Id of the answer", detail: "“Id”" },
      { term: "Scale", detail: "0 to 10" },
      { term: "Answers only where", detail: "“Done” is “Yes”" },
      { term: "Kept for rules", detail: "“Plan”, “Country”" },
      { term: "Dates", detail: "written like 31/03/2026" },
      { term: "Time zone", detail: "Europe/Berlin, for times that name none" },
      { term: "Columns", detail: "separated by semicolons" },
      { term: "Changed rows", detail: "kept as they were" },
      { term: "Refused over", detail: "50 % rejected rows" },
    ]);
  });

  it("tells dimensions and numbers of measures", () => {
    const words = mappingWords("measures", {
      fields: { day: "Day", channel: "Via", Campaign: "Campaign" },
      measures: ["Cost", "Clicks"],
      changed: "update",
    });
    expect(words.slice(0, 3)).toEqual([
      { term: "Day", detail: "“Day”" },
      { term: "Tell rows apart", detail: "“Via”, “Campaign”" },
      { term: "Numbers", detail: "“Cost”, “Clicks”" },
    ]);
  });
});

describe("timeLeftMs", () => {
  it("goes on as before, and says nothing while too little is read", () => {
    expect(timeLeftMs(10_000, 25, 100)).toBe(30_000);
    expect(timeLeftMs(10_000, 100, 100)).toBe(0);
    expect(timeLeftMs(500, 25, 100)).toBeNull();
    expect(timeLeftMs(10_000, 0, 100)).toBeNull();
    expect(timeLeftMs(10_000, 1, 1000)).toBeNull();
  });
});

describe("isStale", () => {
  it("allows a month and some days, across a change of the clocks", () => {
    expect(isStale("2026-03-01", "2026-04-05")).toBe(false);
    expect(isStale("2026-03-01", "2026-04-06")).toBe(true);
    expect(isStale(null, "2026-04-06")).toBe(false);
    expect(ageInDays("2026-02-28", "2026-03-01")).toBe(1);
    expect(ageInDays(null, "2026-03-01")).toBeNull();
  });
});
