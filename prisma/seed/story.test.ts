import { describe, expect, it } from "vitest";
import { type ChangePair, callChanges } from "@/lib/kpis/change-call";
import { conversionKpi, csatKpi, npsKpi, retentionKpi } from "@/lib/kpis/kpi-of-counts";
import type { Kpi } from "@/lib/kpis/schema";
import { buildDemo } from "./build-demo";
import { quartersBefore } from "./calendar";
import { type QuarterCount, recount } from "./recount";
import { STORY } from "./story";

const standing = { complete: false, finalOn: null, definitionVersion: 1 };

function kpisOf({ conversion, nps, csat, retention }: QuarterCount): Map<string, Kpi> {
  const kpis = new Map<string, Kpi>();
  for (const [stage, counts] of Object.entries(conversion)) {
    kpis.set(`${stage} conversion`, conversionKpi(counts, "next", standing));
  }
  for (const [stage, { promoters, detractors, n }] of Object.entries(nps)) {
    const counts = { promoters, passives: n - promoters - detractors, detractors };
    kpis.set(`${stage} NPS`, npsKpi(counts, standing));
  }
  kpis.set("support", csatKpi({ top: csat.numerator, n: csat.denominator }, standing));
  if (retention.denominator > 0) kpis.set("retention", retentionKpi(retention, standing));
  return kpis;
}

/** The call of each KPI against the quarter before, all called together, with the change in points. */
function calls(current: QuarterCount, previous: QuarterCount) {
  const before = kpisOf(previous);
  const pairs = [...kpisOf(current)].map(([key, kpi]): ChangePair => {
    return { key, current: kpi, previous: before.get(key) ?? null, periodOver: true, higherIsBetter: true };
  });
  const verdicts = callChanges(pairs, { against: previous.label, minimumN: 30 });
  return {
    words: Object.fromEntries(pairs.map(({ key }) => [key, verdicts.get(key)?.call])),
    points: (key: string) => {
      const delta = verdicts.get(key)?.delta ?? Number.NaN;
      return key.endsWith("NPS") ? delta : 100 * delta;
    },
  };
}

const cases = [
  { seed: 7, now: "2026-11-21T12:00:00Z", labels: ["2026-Q1", "2026-Q2", "2026-Q3"] },
  { seed: 7, now: "2027-02-03T08:00:00Z", labels: ["2026-Q2", "2026-Q3", "2026-Q4"] },
  { seed: 7, now: "2027-03-31T22:20:00Z", labels: ["2026-Q3", "2026-Q4", "2027-Q1"] },
  { seed: 20_240, now: "2029-04-02T10:00:00Z", labels: ["2028-Q3", "2028-Q4", "2029-Q1"] },
];

describe.each(cases)("the demo's story, seed $seed at $now", ({ seed, now, labels }) => {
  const demo = buildDemo({ seed, now: Date.parse(now) });
  const { quarters, asOf } = recount(demo, quartersBefore(Date.parse(now), 3));
  const [oldest, middle, newest] = quarters as [QuarterCount, QuarterCount, QuarterCount];

  it("covers the last three quarters over in Berlin", () => {
    expect(quarters.map(({ label }) => label)).toEqual(labels);
    expect(quartersBefore(Date.parse(now), 1)[0]!.endMs - asOf).toBeLessThan(6 * 3_600_000);
  });

  it("meets every rate to within what one person moves", () => {
    quarters.forEach((quarter, i) => {
      const told = STORY[i + 1]!;
      const { Awareness, Consideration, Purchase, Experience } = quarter.conversion;
      const rates = [told.consider, told.buy, told.use, told.recommend];
      [Awareness, Consideration, Purchase, Experience].forEach((ratio, stage) => {
        const { numerator, denominator } = ratio!;
        expect(Math.abs(numerator - (rates[stage] as number) * denominator)).toBeLessThan(8);
      });
    });
  });

  it("gets worse in the newest quarter where Checkout 2.4 bites, better where support does, and nowhere else", () => {
    const { words, points } = calls(newest, middle);
    expect(words).toEqual({
      "Awareness conversion": "no detectable change",
      "Consideration conversion": "worsened",
      "Purchase conversion": "no detectable change",
      "Experience conversion": "no detectable change",
      "Purchase NPS": "worsened",
      "Experience NPS": "no detectable change",
      "Advocacy NPS": "too little data",
      support: "improved",
      retention: "worsened",
    });
    expect(points("Consideration conversion")).toBeCloseTo(-4.4, 0);
    expect(points("Purchase NPS")).toBeCloseTo(-16.06, 1);
    expect(Math.abs(points("Experience NPS"))).toBeLessThan(1.5);
    expect(points("retention")).toBeGreaterThan(-11);
    expect(points("retention")).toBeLessThan(-6);
  });

  it("really improves in one place in the middle quarter", () => {
    const { words, points } = calls(middle, oldest);
    expect(Object.entries(words).filter(([, call]) => call === "improved")).toEqual([
      ["Awareness conversion", "improved"],
    ]);
    expect(Object.values(words)).not.toContain("worsened");
    expect(points("Awareness conversion")).toBeCloseTo(3.4, 1);
    expect(words.retention).toBe("too little data");
  });

  it("has the sizes of a small company", () => {
    for (const { entrants, files, nps } of quarters) {
      expect(entrants.Awareness).toBeGreaterThan(7500);
      expect(entrants.Awareness).toBeLessThan(8500);
      expect(files.events.rows).toBeGreaterThan(20_000);
      expect(files.events.rows).toBeLessThan(25_000);
      expect(files.events.rejected).toBe(12);
      expect(files.events.repeated).toBeGreaterThan(40);
      expect(files.nps).toMatchObject({ rejected: 0, repeated: 0 });
      expect(files.nps.skipped).toBeGreaterThan(20);
      expect(files.csat.skipped).toBeGreaterThan(10);
      expect(files.ads.repeated).toBe(0);
      expect(nps.Advocacy!.n).toBeLessThan(30);
    }
  });
});
