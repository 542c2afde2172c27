import { describe, expect, it } from "vitest";
import { importAge, oldSources } from "./old-sources";

const nowMs = Date.parse("2026-11-21T12:00:00Z");
const daysAgo = (days: number) => new Date(nowMs - days * 86_400_000);
const source = (name: string, days: number | null) => ({
  id: name,
  name,
  lastImportAt: days === null ? null : daysAgo(days),
});

describe("oldSources", () => {
  it("keeps those that wait for more than five weeks, the longest first, and none that was never fed", () => {
    const sources = [
      source("New", null),
      source("Fresh", 3),
      source("Old", 49),
      source("On time", 35),
      source("Older", 90),
    ];
    expect(oldSources(sources, nowMs, "UTC").map(({ name }) => name)).toEqual(["Older", "Old"]);
  });

  it("counts days as the team's calendar does", () => {
    const late = { id: "x", name: "X", lastImportAt: new Date("2026-10-16T22:30:00Z") };
    expect(oldSources([late], nowMs, "UTC")).toHaveLength(1);
    expect(oldSources([late], nowMs, "Europe/Berlin")).toHaveLength(0);
  });
});

describe("importAge", () => {
  it.each([
    [3, "3 days ago"],
    [7, "1 week ago"],
    [52, "7 weeks ago"],
    [182, "26 weeks ago"],
    [200, "6 months ago"],
  ])("%i days", (days, words) => {
    expect(importAge(daysAgo(days), nowMs)).toBe(words);
  });
});
