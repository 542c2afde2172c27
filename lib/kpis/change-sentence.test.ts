import { describe, expect, it } from "vitest";
import { changeSentence } from "./change-sentence";
import { conversionKpi, npsKpi, retentionKpi } from "./kpi-of-counts";
import type { Kpi, Verdict } from "./schema";

const standing = { complete: true, finalOn: "2026-10-30", definitionVersion: 1 };
const verdict = (call: Verdict["call"], delta: number | null, more: Partial<Verdict> = {}): Verdict => ({
  call,
  against: "2026-Q2",
  previous: 0,
  delta,
  low: delta,
  high: delta,
  p: 0.01,
  adjustedP: 0.02,
  soFar: false,
  detectable: null,
  ...more,
});
const conversion = (to: string, own?: Verdict): Kpi => ({
  ...conversionKpi({ numerator: 50, denominator: 100, maturing: 0 }, to, standing),
  verdict: own,
});
const nps = (own?: Verdict): Kpi => ({
  ...npsKpi({ promoters: 80, passives: 40, detractors: 45 }, standing),
  verdict: own,
});
const retention = (own?: Verdict): Kpi => ({
  ...retentionKpi({ numerator: 5, denominator: 10 }, standing),
  verdict: own,
});
const journey = (a: Kpi[], b: Kpi[] = [], own: Kpi[] = []) => ({
  stages: [
    { id: "a", name: "Trial", entrants: 100, kpis: a },
    { id: "b", name: "Purchase", entrants: 50, kpis: b },
    { id: "c", name: "Use", entrants: 20, kpis: [] },
  ],
  kpis: own,
});
const said = (kpis: Parameters<typeof changeSentence>[0]) => {
  const { headline, parts } = changeSentence(kpis);
  return `${headline} ${parts.map(({ text, anchor }) => (anchor ? `[${text}]` : text)).join("")}`;
};
const few = (reason: Verdict["reason"]) =>
  verdict("too little data", null, { reason, p: null, adjustedP: null });

describe("changeSentence", () => {
  it("names one real change", () => {
    expect(said(journey([conversion("b", verdict("worsened", -0.044))]))).toBe(
      "Fewer people go from Trial to Purchase. [Conversion to Purchase fell by 4.4 points]: one real change.",
    );
  });

  it("says the surest two first, and lists all in the journey's order", () => {
    const kpis = journey(
      [conversion("b", verdict("worsened", -0.044)), nps(verdict("worsened", -16, { adjustedP: 0.04 }))],
      [],
      [retention(verdict("worsened", -0.11, { adjustedP: 0.001 }))],
    );
    expect(said(kpis)).toBe(
      "Fewer customers come back, and fewer people go from Trial to Purchase. " +
        "[Conversion to Purchase fell by 4.4 points], [NPS at Trial by 16] and [retention by 11.0]: three real changes.",
    );
  });

  it("tells good from bad", () => {
    const kpis = journey([nps(verdict("improved", 9))], [], [retention(verdict("worsened", -0.031))]);
    expect(said(kpis)).toBe(
      "Fewer customers come back, but people at Trial recommend you more. " +
        "[Retention fell by 3.1 points]; [NPS at Trial rose by 9 points]: two real changes.",
    );
  });

  it("says which changes are so far", () => {
    const kpis = journey(
      [conversion("b", verdict("improved", 0.031, { soFar: true }))],
      [],
      [retention(verdict("improved", 0.02))],
    );
    expect(said(kpis)).toContain("two real changes (conversions so far).");
  });

  it("says of one number what its n can't tell", () => {
    expect(said(journey([nps(verdict("no detectable change", -1))]))).toBe(
      "Nothing changed that these numbers could show. [NPS at Trial moved by 1 point], which 165 answers can't tell from chance.",
    );
    expect(said(journey([nps(verdict("no detectable change", 0.2))]))).toContain(
      "[NPS at Trial hardly moved].",
    );
  });

  it("joins many that moved too little, and counts the rest", () => {
    const same = () => verdict("no detectable change", 0.01);
    const two = journey([conversion("b", same())], [], [retention(same())]);
    expect(said(two)).toContain(
      "[Conversion to Purchase] and [retention] moved too little to tell from chance.",
    );
    const five = journey(
      [conversion("b", same()), nps(same())],
      [conversion("c", same()), nps(same())],
      [retention(same())],
    );
    expect(said(five)).toContain(", [conversion to Use] and 2 more moved too little");
  });

  it("comes last to what has too little data", () => {
    expect(said(journey([conversion("b", verdict("improved", 0.05)), nps(few("n"))]))).toMatch(
      /one real change\. \[NPS at Trial\] has too little data to tell\.$/,
    );
    expect(said(journey([conversion("b", few("n")), nps(few("n"))]))).toBe(
      "There is too little data to say what changed. [Conversion to Purchase] and [NPS at Trial] have too little data to tell.",
    );
  });

  it("waits for a quarter that isn't over, and for a second one", () => {
    expect(said(journey([nps(few("period not over"))]))).toBe(
      "It is too early to say what changed. Changes are called when the quarter is over in the data.",
    );
    expect(said(journey([nps(few("no earlier period"))]))).toBe(
      "These are the first numbers. There is no earlier quarter to compare with.",
    );
  });

  it("has no clause without a verdict", () => {
    expect(changeSentence(journey([nps()]))).toEqual({
      headline: "There is nothing to compare yet.",
      parts: [],
    });
    expect(changeSentence({ stages: [], kpis: [] }).parts).toEqual([]);
  });

  it("leads each clause to its own number", () => {
    const kpis = journey(
      [nps(verdict("improved", 9)), nps(verdict("improved", 8))],
      [],
      [retention(verdict("improved", 0.1))],
    );
    const anchors = changeSentence(kpis).parts.flatMap(({ anchor }) => anchor ?? []);
    expect(anchors).toEqual(["kpi-a-nps", "kpi-a-nps-2", "kpi-retention"]);
  });
});
