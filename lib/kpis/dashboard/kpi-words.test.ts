import { describe, expect, it } from "vitest";
import { conversionKpi, csatKpi, npsKpi, retentionKpi } from "@/lib/kpis/kpi-of-counts";
import type { Verdict } from "@/lib/kpis/schema";
import { callWords } from "@/lib/kpis/verdict-words";
import { kpiWords, openUntil } from "./kpi-words";

const context = { against: "Q2 2026", minimumN: 30, calledTogether: 6, today: "2026-10-12" };
const final = { complete: true, finalOn: "2026-10-30", definitionVersion: 1 };
const open = { ...final, complete: false };
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
const conversion = (numerator: number, denominator: number, maturing = 0, standing = final) =>
  conversionKpi({ numerator, denominator, maturing }, "b", standing);

describe("kpiWords", () => {
  it("writes shares with their n and interval", () => {
    expect(kpiWords(conversion(892, 3196), context)).toMatchObject({
      figure: "27.9",
      unit: "%",
      basis: "892 of 3,196 · 26.4–29.5",
      open: null,
      verdict: null,
    });
    expect(kpiWords(csatKpi({ top: 310, n: 402 }, final), context).basis).toBe(
      "310 of 402 answers · 72.8–81.0",
    );
    expect(kpiWords(retentionKpi({ numerator: 648, denominator: 1996 }, final), context).figure).toBe("32.5");
  });

  it("writes scores with a sign", () => {
    const words = kpiWords(npsKpi({ promoters: 200, passives: 83, detractors: 152 }, final), context);
    expect(words).toMatchObject({ figure: "+11", unit: null });
    expect(words.basis).toMatch(/^435 answers · \+3 to \+\d\d$/);
  });

  it("shows no figure below the minimum n", () => {
    const words = kpiWords(npsKpi({ promoters: 10, passives: 2, detractors: 2 }, final), context);
    expect(words).toMatchObject({ figure: null, basis: "14 answers · 30 needed" });
    expect(kpiWords(conversion(1, 1), context).basis).toBe("1 person · 30 needed");
    expect(kpiWords(conversion(1, 30), context).figure).toBe("3.3");
  });

  it("says of a persona only that none of their rows is there", () => {
    const theirs = { ...context, ofPersona: true };
    expect(kpiWords(conversion(0, 0), theirs).basis).toBe("No rows of theirs");
    expect(kpiWords(conversion(0, 0, 312, open), theirs).basis).toContain("312 people entered");
    expect(kpiWords(npsKpi({ promoters: 0, passives: 0, detractors: 0 }, final), theirs).basis).toBe(
      "No rows of theirs",
    );
  });

  it("says why there is nothing", () => {
    expect(kpiWords(conversion(0, 0), context).basis).toBe("Nobody entered in this quarter");
    expect(kpiWords(conversion(0, 0, 312, open), context).basis).toBe(
      "312 people entered, none long enough ago to tell",
    );
    expect(kpiWords(retentionKpi({ numerator: 0, denominator: 0 }, final), context).basis).toBe(
      "Nobody was active in Q2 2026",
    );
    expect(kpiWords(npsKpi({ promoters: 0, passives: 0, detractors: 0 }, final), context).basis).toBe(
      "No answers in this quarter",
    );
  });

  it("says until when it is open, and what it waits for afterwards", () => {
    const kpi = conversion(892, 3196, 1456, open);
    expect(kpiWords(kpi, context).open).toBe("So far, final on 30 Oct");
    expect(kpiWords(kpi, { ...context, today: "2026-10-30" }).open).toBe("So far, final with data to 30 Oct");
    expect(kpiWords(kpi, { ...context, today: "2027-01-02" }).open).toContain("30 Oct 2026");
    expect(openUntil(kpi, context.today)).toBe("until 30 Oct");
    expect(openUntil(conversion(1, 1), context.today)).toBeNull();
  });

  it("puts the change and its interval beside the call, and the p-value in words behind it", () => {
    const { verdict } = kpiWords({ ...conversion(892, 3196), verdict: worsened }, context);
    expect(verdict).toMatchObject({ call: "worsened", delta: "−4.4 (−6.4, −2.4)", why: null });
    expect(verdict?.detail).toBe(
      "Change against Q2 2026 with its 95 % interval: −4.4 (−6.4, −2.4) points. If nothing had changed, chance alone would show a difference this large in less than 0.1\u202f% of such comparisons (p < 0.001; = 0.012 allowing for 6 KPIs called together).",
    );
  });

  it("says what could have been seen where nothing was", () => {
    const same: Verdict = {
      ...worsened,
      call: "no detectable change",
      p: 0.38,
      adjustedP: 0.5,
      detectable: 0.032,
    };
    const { verdict } = kpiWords({ ...conversion(892, 3196), verdict: same }, context);
    expect(verdict?.detail).toContain("in 38\u202f% of such comparisons (p = 0.380;");
    expect(verdict?.detail).toContain("A change of 3.2 points would most likely have shown.");
  });

  it("says why nothing is called", () => {
    const call = (reason: Verdict["reason"]): Verdict => ({
      ...worsened,
      call: "too little data",
      p: null,
      adjustedP: null,
      reason,
    });
    const why = (reason: Verdict["reason"], n = 3196) =>
      kpiWords({ ...conversion(1, n), verdict: call(reason) }, context).verdict?.why;
    expect(why("n")).toBe("fewer than 30 in Q2 2026");
    expect(why("n", 12)).toBeNull();
    expect(why("period not over")).toBe("the quarter isn't over");
    expect(why("no earlier period")).toBe("no earlier quarter to compare with");
  });

  it("does not speak of too little data where there is nothing to compare with", () => {
    const verdict: Verdict = { ...worsened, call: "too little data", reason: "no earlier period" };
    expect(kpiWords({ ...conversion(892, 7880), verdict }, context).verdict).toMatchObject({
      call: "too little data",
      words: "No earlier quarter",
    });
    expect(kpiWords({ ...conversion(892, 7880), verdict: worsened }, context).verdict?.words).toBeNull();
    expect(callWords(verdict)).toBe("no earlier quarter to compare with");
    expect(callWords(worsened)).toBe("worsened");
  });
});
