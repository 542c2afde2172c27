import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conversionKpi, csatKpi, npsKpi, retentionKpi, volumeKpi } from "@/lib/kpis/kpi-of-counts";
import type { Kpi, Verdict } from "@/lib/kpis/schema";
import { mapNumbersOf, type NumbersBasis } from "./map-numbers";
import { feelingOfNps, feelingOfScores } from "./measured-feeling";

const final = { complete: true, finalOn: "2026-10-30", definitionVersion: 1 };
const worsened: Verdict = {
  call: "worsened",
  against: "2026-Q2",
  previous: 0.323,
  delta: -0.044,
  low: -0.064,
  high: -0.024,
  p: 0.00002,
  adjustedP: 0.012,
  soFar: false,
  detectable: null,
};
const same: Verdict = { ...worsened, call: "no detectable change", delta: 0.01, detectable: 0.03 };

function basis(given: Partial<NumbersBasis> & { own?: Kpi[]; journey?: Kpi[] } = {}): NumbersBasis {
  const { own = [], journey = [], ...rest } = given;
  return {
    quarter: { label: "2026-Q3", short: "Q3 2026" },
    against: { label: "2026-Q2", short: "Q2 2026" },
    minimumN: 30,
    today: "2026-11-22",
    kpis: {
      period: "2026-Q3",
      asOf: null,
      stages: [
        { id: "a", name: "Trial", entrants: 4652, kpis: own },
        { id: "b", name: "Purchase", entrants: null, kpis: [] },
      ],
      kpis: journey,
    },
    stages: [
      { id: "a", ruleCount: 1, retentionAnchor: false },
      { id: "b", ruleCount: 0, retentionAnchor: true },
    ],
    scores: [],
    ...rest,
  };
}
const conversion = (verdict?: Verdict): Kpi => ({
  ...conversionKpi({ numerator: 892, denominator: 3196, maturing: 12 }, "b", final),
  verdict,
});
const nps = (promoters: number, passives: number, detractors: number) =>
  npsKpi({ promoters, passives, detractors }, final);

describe("the numbers beside a map", () => {
  it("are a stage's own, and retention at the anchor alone", () => {
    const retention = retentionKpi({ numerator: 648, denominator: 1996 }, final);
    const numbers = mapNumbersOf(
      basis({ own: [conversion(worsened), volumeKpi(9, null, final)], journey: [retention] }),
    );
    expect(numbers.stages.a).toMatchObject({ entrants: 4652, ruleCount: 1, maturing: 12 });
    expect(numbers.stages.a?.goOnRatio).toBeCloseTo(892 / 3196);
    expect(numbers.stages.a?.chips.map(({ kind }) => kind)).toEqual(["conversion"]);
    expect(numbers.stages.b?.chips).toMatchObject([
      { kind: "retention", figure: "32.5\u202f%", label: "return", href: "?period=2026-Q3#kpi-retention" },
    ]);
  });

  it("say in a few words what the dashboard says, and lead there", () => {
    const [chip] = mapNumbersOf(basis({ own: [conversion(worsened)] })).stages.a!.chips;
    expect(chip).toMatchObject({
      figure: "27.9\u202f%",
      label: "go on",
      call: "worsened",
      change: "4.4",
      n: 3196,
      href: "?period=2026-Q3#kpi-a-conversion",
    });
    expect(chip?.lines[0]).toBe("Conversion to Purchase: 27.9\u202f% (892 of 3,196 · 26.4–29.5).");
    expect(chip?.lines[1]).toMatch(/^Worsened\. Change against Q2 2026 with its 95 % interval: −4\.4/);
  });

  it("name the size of a change only where one was called", () => {
    expect(mapNumbersOf(basis({ own: [conversion(same)] })).stages.a!.chips[0]).toMatchObject({
      call: "no detectable change",
      change: null,
    });
    expect(mapNumbersOf(basis({ own: [conversion()] })).stages.a!.chips[0]?.call).toBeNull();
  });

  it("show no figure and no feeling below the minimum n", () => {
    const numbers = mapNumbersOf(basis({ own: [nps(10, 2, 2)] }));
    expect(numbers.stages.a!.chips[0]).toMatchObject({ figure: null, basis: "14 answers · 30 needed" });
    expect(numbers.feelings).toEqual({});
  });

  it("take the feeling from NPS before satisfaction", () => {
    const scores = [
      { stageId: "a", kpi: "csat" as const, scaleMin: 1, scaleMax: 5, counts: [0, 0, 10, 20, 30] },
    ];
    const csat = csatKpi({ top: 50, n: 60 }, final);
    expect(mapNumbersOf(basis({ own: [csat, nps(60, 20, 20)], scores })).feelings.a).toMatchObject({
      value: 0.8,
      n: 100,
      from: "nps",
    });
    expect(mapNumbersOf(basis({ own: [csat, nps(1, 1, 1)], scores })).feelings.a).toMatchObject({
      n: 60,
      from: "csat",
    });
  });
});

describe("measured feelings", () => {
  it("are NPS/50 and its interval", () => {
    const kpi = nps(200, 83, 152);
    expect(feelingOfNps(kpi)).toEqual({
      value: kpi.value! / 50,
      low: kpi.low! / 50,
      high: kpi.high! / 50,
      n: 435,
      from: "nps",
    });
    expect(feelingOfNps(nps(0, 0, 0))).toBeNull();
  });

  it("are the mean of scores on a line from one end of the scale to the other", () => {
    const of = (counts: number[], scaleMax = 5) => feelingOfScores({ scaleMin: 1, scaleMax, counts });
    expect(of([7, 0, 0, 0, 0])?.value).toBe(-2);
    expect(of([0, 0, 7, 0, 0])?.value).toBe(0);
    expect(of([0, 0, 0, 0, 0, 0, 7], 7)?.value).toBe(2);
    expect(of([0, 0, 0, 0, 0])).toBeNull();
    expect(of([0, 0, 0, 1, 0])).toMatchObject({ value: 1, low: null, high: null });
    // Scores 4 and 5, ten of each: mean 4.5, s = 0.51299, t(19) = 2.09302, half = 0.24008.
    const mixed = of([0, 0, 0, 10, 10])!;
    expect(mixed.value).toBeCloseTo(1.5);
    expect(mixed.low).toBeCloseTo(1.5 - 0.24009, 4);
    expect(mixed.high).toBeCloseTo(1.5 + 0.24009, 4);
  });

  it("stay on the scale of feelings, the value inside its interval", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 5, maxLength: 5 }), (counts) => {
        const feeling = feelingOfScores({ scaleMin: 1, scaleMax: 5, counts });
        if (!feeling) return;
        const low = feeling.low ?? feeling.value;
        const high = feeling.high ?? feeling.value;
        expect(low >= -2 && high <= 2).toBe(true);
        expect(low <= feeling.value + 1e-9 && feeling.value <= high + 1e-9).toBe(true);
      }),
    );
  });
});
