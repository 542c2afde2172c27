import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangePair, callChanges } from "./change-call";
import { conversionKpi, csatKpi, npsKpi, retentionKpi, volumeKpi } from "./kpi-of-counts";
import { type Kpi, verdictSchema } from "./schema";

const over = { complete: true, finalOn: "2026-10-01", definitionVersion: 1 };
const options = { against: "2026-Q2", minimumN: 30 };
const conversion = (numerator: number, denominator: number, complete = true) =>
  conversionKpi({ numerator, denominator, maturing: complete ? 0 : 50 }, "next", { ...over, complete });
const nps = (promoters: number, passives: number, detractors: number) =>
  npsKpi({ promoters, passives, detractors }, over);
const pair = (current: Kpi, previous: Kpi | null, more: Partial<ChangePair> = {}): ChangePair => ({
  key: "a",
  current,
  previous,
  periodOver: true,
  higherIsBetter: true,
  ...more,
});
const call = (...input: Parameters<typeof pair>) => {
  const verdict = callChanges([pair(...input)], options).get("a");
  if (!verdict) throw new Error("no verdict");
  return verdictSchema.parse(verdict);
};

describe("a change call", () => {
  it("has one of four words, Δ and its interval", () => {
    const worse = call(conversion(200, 1000), conversion(250, 1000));
    expect(worse).toMatchObject({ call: "worsened", against: "2026-Q2", previous: 0.25, soFar: false });
    expect(worse.delta).toBeCloseTo(-0.05, 12);
    expect(worse.p).toBeCloseTo(0.00741964926102568, 12);
    expect(worse.adjustedP).toBe(worse.p);
    expect(worse.high).toBeLessThan(0);
    expect(worse.detectable).toBeNull();
    expect(call(conversion(250, 1000), conversion(200, 1000)).call).toBe("improved");
    expect(call(conversion(250, 1000), conversion(200, 1000), { higherIsBetter: false }).call).toBe(
      "worsened",
    );
  });

  it("says what it could have shown when nothing is detectable", () => {
    const verdict = call(nps(100, 60, 40), nps(80, 80, 40));
    expect(verdict).toMatchObject({ call: "no detectable change", previous: 20, delta: 10 });
    expect(verdict.p).toBeCloseTo(0.194, 3);
    expect(verdict.detectable).toBeCloseTo(21.26, 2);
    expect(verdict.low).toBeLessThan(0);
    expect(call(conversion(104, 400), conversion(104, 400)).detectable).toBeCloseTo(0.0869, 4);
  });

  it("needs the minimum n in both periods", () => {
    const few = { call: "too little data", reason: "n", p: null, adjustedP: null, detectable: null };
    expect(call(conversion(29, 29), conversion(1, 30))).toMatchObject(few);
    expect(call(conversion(30, 30), conversion(1, 29))).toMatchObject({
      ...few,
      delta: expect.closeTo(28 / 29, 12),
    });
    expect(call(conversion(30, 30), conversion(1, 30)).call).toBe("improved");
    expect(call(conversion(0, 0), conversion(1, 30))).toMatchObject({ ...few, delta: null, low: null });
  });

  it("needs a period that is over, and one before it", () => {
    const running = call(nps(100, 60, 40), nps(20, 60, 40), { periodOver: false });
    expect(running).toMatchObject({ call: "too little data", reason: "period not over", soFar: false });
    expect(call(nps(100, 60, 40), null)).toMatchObject({
      call: "too little data",
      reason: "no earlier period",
      previous: null,
    });
  });

  it("calls a conversion before its window has closed, so far", () => {
    const verdict = call(conversion(200, 1000, false), conversion(250, 1000));
    expect(verdict).toMatchObject({ call: "worsened", soFar: true });
    expect(call(conversion(200, 1000), conversion(250, 1000, false)).soFar).toBe(true);
  });

  it("corrects for all that are called together, and only for those", () => {
    const borderline = pair(conversion(230, 1000), conversion(270, 1000), { key: "edge" });
    expect(callChanges([borderline], options).get("edge")?.call).toBe("worsened");
    const quiet = Array.from({ length: 9 }, (_, index) =>
      pair(conversion(200, 1000), conversion(200, 1000), { key: `quiet ${index}` }),
    );
    const many = callChanges([borderline, ...quiet], options);
    expect(many.get("edge")).toMatchObject({ call: "no detectable change" });
    expect(many.get("edge")?.adjustedP).toBeCloseTo(10 * (many.get("edge")?.p ?? 0), 12);
    const untested = quiet.map((one) => ({ ...one, periodOver: false }));
    expect(callChanges([borderline, ...untested], options).get("edge")?.call).toBe("worsened");
  });

  it("is not misled by the adjustment of small and one-sided samples", () => {
    const extreme = call(nps(1000, 0, 0), nps(0, 0, 1000));
    expect(extreme).toMatchObject({ call: "improved", delta: 200, high: 200 });
    const tiny = callChanges([pair(nps(1, 0, 0), nps(1_000_000, 0, 0))], { ...options, minimumN: 1 }).get(
      "a",
    );
    expect(tiny?.p).toBeLessThan(0.05);
    expect(tiny).toMatchObject({ call: "no detectable change", delta: 0 });
  });

  it("judges retention and CSAT, and leaves volumes alone", () => {
    const retention = (numerator: number) => retentionKpi({ numerator, denominator: 1000 }, over);
    const csat = (top: number) => csatKpi({ top, n: 1000 }, over);
    expect(call(retention(300), retention(200)).call).toBe("improved");
    expect(call(csat(700), csat(800)).call).toBe("worsened");
    expect(callChanges([pair(volumeKpi(10, null, over), volumeKpi(900, null, over))], options).size).toBe(0);
  });

  it("is always a valid verdict that holds its Δ and does not depend on order", () => {
    const count = fc.nat(400);
    const npsKpis = fc.tuple(count, count, count).map((c) => nps(...c));
    const ratios = fc.tuple(count, count).map(([a, b]) => conversion(Math.min(a, b), Math.max(a, b)));
    const pairs = fc
      .array(fc.oneof(fc.tuple(npsKpis, fc.option(npsKpis)), fc.tuple(ratios, fc.option(ratios))), {
        maxLength: 12,
      })
      .map((list) => list.map(([now, before], index) => pair(now, before, { key: String(index) })));
    fc.assert(
      fc.property(pairs, (list) => {
        const verdicts = callChanges(list, { against: "2026-Q2", minimumN: 1 });
        expect(new Map(callChanges(list.toReversed(), { against: "2026-Q2", minimumN: 1 }))).toEqual(
          verdicts,
        );
        for (const verdict of verdicts.values()) {
          verdictSchema.parse(verdict);
          if (verdict.delta === null) continue;
          expect(verdict.low).toBeLessThanOrEqual(verdict.delta);
          expect(verdict.high).toBeGreaterThanOrEqual(verdict.delta);
        }
      }),
    );
  });
});
