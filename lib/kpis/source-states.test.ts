import { describe, expect, it } from "vitest";
import type { FactTable } from "@/lib/facts/fact-set";
import type { JourneyDefinition } from "./definition";
import { factRange } from "./fact-range";
import { sourceStates, stepAsOf } from "./source-states";

const table = (given: Partial<FactTable>): FactTable => ({
  no: "1",
  importId: "i",
  sourceId: "a",
  updates: true,
  scale: null,
  firstAtMs: null,
  lastAtMs: null,
  firstDay: null,
  lastDay: null,
  finishedMs: 0,
  ...given,
});

const journey = (...sources: (string | null)[]): JourneyDefinition => ({
  journeyId: "j",
  version: 1,
  windowDays: 30,
  stages: sources.map((sourceId, index) => ({
    id: `s${index}`,
    name: `S${index}`,
    retentionAnchor: false,
    rules: sourceId === null ? [] : [{ sourceId, kind: "events" as const, match: {}, kpi: null }],
  })),
});

describe("what a source holds", () => {
  it("is its latest fact and its latest import, over all its imports", () => {
    const facts = {
      isolated: false,
      tables: [table({ lastAtMs: 500, finishedMs: 900 }), table({ lastAtMs: 700, finishedMs: 800 })],
    };
    expect(sourceStates(facts, "UTC").get("a")).toEqual({ latestFactMs: 700, latestImportMs: 900 });
  });

  it("counts a whole day to its last millisecond in the team's zone", () => {
    const facts = { isolated: false, tables: [table({ lastDay: "2026-03-29", firstDay: "2026-03-01" })] };
    expect(sourceStates(facts, "Europe/Berlin").get("a")!.latestFactMs).toBe(
      Date.parse("2026-03-29T22:00:00Z") - 1,
    );
    expect(factRange(facts.tables, "Europe/Berlin")).toEqual({
      firstMs: Date.parse("2026-02-28T23:00:00Z"),
      lastMs: Date.parse("2026-03-29T22:00:00Z") - 1,
    });
  });

  it("is no range without facts", () => {
    expect(factRange([table({})], "UTC")).toBeNull();
  });
});

describe("the as-of of a step", () => {
  const facts = {
    isolated: false,
    tables: [table({ sourceId: "a", lastAtMs: 500 }), table({ sourceId: "b", lastAtMs: 300 })],
  };
  const states = sourceStates(facts, "UTC");

  it("is the earliest of the sources of both stages", () => {
    expect(stepAsOf(journey("a", "b"), 0, states)).toBe(300);
    expect(stepAsOf(journey("a", "a"), 0, states)).toBe(500);
  });

  it("is null when a source holds nothing, a stage has no event rule, or there is no next stage", () => {
    expect(stepAsOf(journey("a", "c"), 0, states)).toBeNull();
    expect(stepAsOf(journey("a", null), 0, states)).toBeNull();
    expect(stepAsOf(journey("a", "b"), 1, states)).toBeNull();
  });
});
