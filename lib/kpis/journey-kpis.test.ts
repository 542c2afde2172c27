import { describe, expect, it } from "vitest";
import type { FoldedPeriod, StageCounts } from "./grain-tally";
import { assembleJourneyKpis, type JourneyKpisInput, type ScoreInput, type StageInput } from "./journey-kpis";
import { type Calendar, parsePeriod, type SourceState } from "./period";
import { journeyKpisSchema, type Kpi, type KpiKind } from "./schema";

const calendar: Calendar = { timeZone: "Europe/Berlin", fiscalYearStartMonth: 1 };
const at = (text: string) => Date.parse(text);
const period = (label: string) => {
  const found = parsePeriod(label, calendar);
  if (!found) throw new Error(label);
  return found;
};
const source = (fact: string | null, imported: string | null = null): SourceState => ({
  latestFactMs: fact === null ? null : at(fact),
  latestImportMs: imported === null ? null : at(imported),
});
const stage = (id: string, more: Partial<StageInput> = {}): StageInput => ({
  id,
  name: id,
  hasEventRule: true,
  retentionAnchor: false,
  sources: [source("2026-12-01T00:00Z")],
  scores: [],
  measures: [],
  ...more,
});
const counts = (entrants: number, mature: number, converted: number, events = entrants): StageCounts => ({
  entrants,
  mature,
  maturing: entrants - mature,
  converted,
  events,
});
const folded = (
  label: string,
  stages: StageCounts[],
  retention: FoldedPeriod["retention"] = null,
): FoldedPeriod => ({
  period: period(label),
  stages,
  retention,
});
const nps = (
  now: number[],
  before: number[] | null,
  sources = [source("2026-10-02T00:00Z")],
): ScoreInput => ({
  kind: "nps",
  scaleMin: 0,
  scaleMax: 10,
  counts: now,
  previousCounts: before,
  sources,
});
const assemble = (more: Partial<JourneyKpisInput>) =>
  journeyKpisSchema.parse(
    assembleJourneyKpis({
      calendar,
      windowDays: 30,
      definitionVersion: 3,
      minimumN: 30,
      stages: [stage("a"), stage("b")],
      current: folded("2026-Q3", [counts(1000, 900, 180), counts(200, 0, 0, 250)]),
      previous: folded("2026-Q2", [counts(1000, 1000, 300), counts(300, 0, 0, 310)]),
      ...more,
    }),
  );
const find = (kpis: Kpi[], kind: KpiKind) => {
  const kpi = kpis.find((one) => one.kind === kind);
  if (!kpi) throw new Error(`no ${kind}`);
  return kpi;
};

describe("a journey's Kpis", () => {
  it("hold conversion, volume and entrants of each stage", () => {
    const { period: label, stages, kpis } = assemble({});
    expect(label).toBe("2026-Q3");
    expect(stages.map(({ id, entrants }) => [id, entrants])).toEqual([
      ["a", 1000],
      ["b", 200],
    ]);
    expect(stages.map((one) => one.kpis.map((kpi) => kpi.kind))).toEqual([
      ["conversion", "volume"],
      ["volume"],
    ]);
    expect(find(stages[0]?.kpis ?? [], "conversion")).toMatchObject({
      value: 0.2,
      unit: "ratio",
      n: 900,
      to: "b",
      counts: { numerator: 180, denominator: 900, maturing: 100 },
      complete: true,
      finalOn: "2026-10-30",
      definitionVersion: 3,
      verdict: { call: "worsened", against: "2026-Q2", previous: 0.3, soFar: false },
    });
    const volume = find(stages[1]?.kpis ?? [], "volume");
    expect(volume).toMatchObject({
      value: 250,
      unit: "count",
      counts: { count: 250 },
      finalOn: "2026-10-01",
    });
    expect(volume.verdict).toBeUndefined();
    expect(kpis).toEqual([]);
  });

  it("are incomplete, but called so far, until the as-of passes the window", () => {
    const until = (fact: string) => {
      const stages = [stage("a", { sources: [source(fact)] }), stage("b")];
      const answer = assemble({ stages });
      return { asOf: answer.asOf, kpi: find(answer.stages[0]?.kpis ?? [], "conversion") };
    };
    // The quarter ends 2026-10-01 00:00 in Berlin, the window 30 · 86,400 s later, after the change of the clocks.
    const closes = until("2026-10-30T22:00:00Z");
    expect(closes.kpi).toMatchObject({ complete: true, finalOn: "2026-10-30", verdict: { soFar: false } });
    expect(closes.asOf).toBe("2026-10-30T22:00:00.000Z");
    expect(until("2026-10-30T21:59:59.999Z").kpi).toMatchObject({
      complete: false,
      verdict: { call: "worsened", soFar: true },
    });
    expect(until("2026-09-30T21:59:59.999Z").kpi).toMatchObject({
      complete: false,
      verdict: { call: "too little data", reason: "period not over", soFar: false },
    });
  });

  it("need an event rule on both sides of a step", () => {
    const stages = [stage("a"), stage("b", { hasEventRule: false, sources: [] }), stage("c")];
    const empty = counts(0, 0, 0);
    const answer = assemble({
      stages,
      current: folded("2026-Q3", [counts(9, 9, 0), empty, counts(7, 0, 0)]),
      previous: null,
    });
    expect(answer.stages.map((one) => one.entrants)).toEqual([9, null, 7]);
    expect(answer.stages.map((one) => one.kpis.map((kpi) => kpi.kind))).toEqual([["volume"], [], ["volume"]]);
    expect(answer.asOf).toBeNull();
  });

  it("are as of the earliest step", () => {
    const stages = [
      stage("a", { sources: [source("2026-12-01T00:00Z"), source("2026-11-20T00:00Z")] }),
      stage("b"),
      stage("c", { sources: [source("2026-11-10T08:00:00.123Z")] }),
      stage("d", { sources: [source(null)] }),
    ];
    const current = folded(
      "2026-Q3",
      [1, 2, 3, 4].map(() => counts(0, 0, 0)),
    );
    expect(assemble({ stages, current, previous: null }).asOf).toBe("2026-11-10T08:00:00.123Z");
  });

  it("hold NPS and CSAT by scale, with verdicts of their own", () => {
    const csat: ScoreInput = {
      kind: "csat",
      scaleMin: 1,
      scaleMax: 5,
      counts: [0, 0, 0, 0, 0],
      previousCounts: [1, 1, 1, 1, 1],
      sources: [source(null, "2026-10-01T00:00Z")],
    };
    const now = [40, 0, 0, 0, 0, 0, 0, 60, 0, 100, 0];
    const before = [0, 0, 0, 40, 0, 0, 0, 0, 80, 0, 80];
    const onFive: ScoreInput = { ...csat, kind: "nps" };
    const stages = [
      stage("a", { hasEventRule: false, sources: [], scores: [nps(now, before), csat, onFive] }),
    ];
    const { kpis } = assemble({ stages }).stages[0] ?? { kpis: [] };
    expect(kpis.map((kpi) => kpi.kind)).toEqual(["nps", "csat"]);
    expect(kpis[0]).toMatchObject({
      value: 30,
      unit: "points",
      n: 200,
      counts: { promoters: 100, passives: 60, detractors: 40 },
      complete: true,
      finalOn: "2026-10-01",
      verdict: { call: "no detectable change", delta: 10 },
    });
    expect(kpis[1]).toMatchObject({
      value: null,
      n: 0,
      low: null,
      high: null,
      verdict: { call: "too little data", reason: "n", delta: null },
    });
  });

  it("hold retention once, at the journey, with an anchor", () => {
    const stages = [
      stage("a"),
      stage("b", { retentionAnchor: true, sources: [source("2026-09-01T00:00Z")] }),
    ];
    const zero = [counts(0, 0, 0), counts(0, 0, 0)];
    const answer = assemble({
      stages,
      current: folded("2026-Q3", zero, { activeBefore: 400, retained: 100 }),
      previous: folded("2026-Q2", zero, { activeBefore: 400, retained: 160 }),
    });
    expect(answer.kpis).toHaveLength(1);
    expect(answer.kpis[0]).toMatchObject({
      kind: "retention",
      value: 0.25,
      n: 400,
      counts: { numerator: 100, denominator: 400 },
      complete: false,
      verdict: { call: "too little data", reason: "period not over", previous: 0.4 },
    });
    const first = assemble({ stages, current: folded("2026-Q3", zero), previous: null });
    expect(first.kpis[0]).toMatchObject({ value: null, n: 0, verdict: { against: "2026-Q2" } });
  });

  it("hold the amounts of measures as volumes", () => {
    const measures = [{ measure: "Cost", amount: 1234.5, sources: [source("2026-10-02T00:00Z")] }];
    const { kpis } = assemble({ stages: [stage("a", { measures })] }).stages[0] ?? { kpis: [] };
    expect(kpis.map((kpi) => kpi.value)).toEqual([1000, 1234.5]);
  });
});
