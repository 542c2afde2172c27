import { beforeAll, describe, expect, it } from "vitest";
import { isCivilDate } from "@/lib/dates";
import { ruleMatchSchema } from "@/lib/facts/schema";
import { mappingSchema } from "@/lib/imports/schema";
import { buildDemo } from "./build-demo";
import { quartersBefore } from "./calendar";
import type { ClosedReview, Demo } from "./demo";
import { readCsv } from "./recount";

const NOW = Date.parse("2026-11-21T12:00:00Z");
let demo: Demo;
beforeAll(() => {
  demo = buildDemo({ seed: 7, now: NOW });
});

const closed = () => demo.reviews.find((review): review is ClosedReview => review.state === "closed")!;

describe("buildDemo", () => {
  it("gives the same bytes for the same seed and quarter, others for another seed", () => {
    const files = ({ exports }: Demo) => exports.map(({ csv }) => csv);
    expect(files(buildDemo({ seed: 7, now: NOW }))).toEqual(files(demo));
    expect(files(buildDemo({ seed: 7, now: Date.parse("2026-10-09T00:00:00Z") }))).toEqual(files(demo));
    expect(files(buildDemo({ seed: 8, now: NOW }))[0]).not.toBe(demo.exports[0]!.csv);
  });

  it("has one file per source and quarter, each with a mapping that names its columns", () => {
    expect(demo.exports).toHaveLength(12);
    expect(new Set(demo.exports.map(({ fileName }) => fileName)).size).toBe(12);
    for (const { source, mapping, csv } of demo.exports) {
      const { kind } = demo.sources.find(({ key }) => key === source)!;
      expect(mappingSchema(kind).safeParse(mapping).error).toBeUndefined();
      const header = csv.slice(0, csv.indexOf("\n")).split(",");
      const fields: Record<string, string | undefined> = mapping.fields;
      for (const column of Object.values(fields)) expect(header).toContain(column);
      if ("measures" in mapping) for (const column of mapping.measures) expect(header).toContain(column);
      if ("keep" in mapping) for (const column of mapping.keep ?? []) expect(header).toContain(column);
    }
  });

  it("has rules the journey can take, for stages and sources it has", () => {
    const stages = demo.journey.stages.map(({ name }) => name);
    for (const { stage, source, match } of demo.journey.rules) {
      expect(stages).toContain(stage);
      expect(demo.sources.some(({ key }) => key === source)).toBe(true);
      expect(ruleMatchSchema.safeParse(match).success).toBe(true);
    }
    expect(demo.journey.stages.filter(({ retentionAnchor }) => retentionAnchor)).toEqual([
      { name: "Purchase", retentionAnchor: true },
    ]);
  });

  it("holds the review of the middle quarter between that quarter's imports and the next ones", () => {
    const [, middle, newest] = quartersBefore(NOW, 3);
    const review = closed();
    expect(demo.reviews.map(({ quarter, state }) => [quarter, state])).toEqual([
      [middle!.label, "closed"],
      [newest!.label, "due"],
    ]);
    const importedBefore = demo.exports.filter(({ importedAt }) => importedAt < review.frozenAt);
    expect(importedBefore).toHaveLength(8);
    expect(review.startedAt < review.frozenAt && review.frozenAt < review.closedAt).toBe(true);
    expect(Date.parse(review.closedAt)).toBeLessThan(newest!.endMs);
    const people = demo.people.map(({ key }) => key);
    for (const { owner, judgedOn } of review.decisions) {
      expect(people).toContain(owner);
      expect(isCivilDate(judgedOn)).toBe(true);
    }
    for (const { owner, dueOn } of review.actions) {
      expect(people).toContain(owner);
      expect(dueOn > review.closedAt.slice(0, 10)).toBe(true);
    }
  });

  it.each(["2026-03-31T22:00:01Z", "2026-12-31T23:30:00Z", "2026-07-01T05:00:00Z"])(
    "has brought nothing in before its quarter was over or after now, at %s",
    (instant) => {
      const now = Date.parse(instant);
      const fresh = buildDemo({ seed: 3, now });
      const ends = new Map(quartersBefore(now, 3).map(({ label, endMs }) => [label, endMs]));
      for (const { quarter, importedAt } of fresh.exports) {
        expect(Date.parse(importedAt)).toBeGreaterThanOrEqual(ends.get(quarter)!);
        expect(Date.parse(importedAt)).toBeLessThanOrEqual(now);
      }
      const order = fresh.exports.map(({ importedAt }) => importedAt);
      expect(order).toEqual([...order].sort());
    },
  );

  it("has only addresses that can't exist, and comments that differ", () => {
    const answers = demo.exports.filter(({ source }) => source === "nps").flatMap(({ csv }) => readCsv(csv));
    for (const row of answers) expect(row["Person Email"]).toMatch(/@example\.org$/);
    for (const { email } of demo.people) expect(email).toMatch(/\.test$/);
    const sentences = new Set(answers.flatMap(({ Comment }) => Comment!.split("\n")));
    expect(sentences.size).toBeGreaterThan(60);
  });

  it("takes less than a second and a half, when nothing else keeps the machine busy", () => {
    const takes = [11, 12, 13].map((seed) => {
      const start = performance.now();
      buildDemo({ seed, now: NOW });
      return performance.now() - start;
    });
    expect(Math.min(...takes)).toBeLessThan(1500);
  });
});
