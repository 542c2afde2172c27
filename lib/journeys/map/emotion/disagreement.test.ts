import { describe, expect, it } from "vitest";
import {
  answersLabel,
  disagreementLines,
  disagrees,
  isFarOff,
  type MeasuredFeeling,
  measuredSentence,
} from "./disagreement";

const measured: MeasuredFeeling = { value: -0.55, low: -0.9, high: -0.2, n: 165, from: "nps" };

describe("drawn and measured", () => {
  it("disagree where the drawn point lies outside the interval", () => {
    expect(disagrees(0.9, measured)).toBe(true);
    expect(disagrees(-1, measured)).toBe(true);
    expect(disagrees(-0.2, measured)).toBe(false);
    expect(disagrees(-0.9, measured)).toBe(false);
  });

  it("don't where there is nothing to compare", () => {
    expect(disagrees(null, measured)).toBe(false);
    expect(disagrees(0.9, undefined)).toBe(false);
    expect(disagrees(0.9, { ...measured, low: null, high: null })).toBe(false);
  });

  it("don't over less than points can be drawn", () => {
    const sure = { ...measured, value: 0.52, low: 0.51, high: 0.53 };
    expect(disagrees(0.5, sure)).toBe(false);
    expect(disagrees(0.6, sure)).toBe(true);
  });

  it("are far apart from a quarter of a step beyond the interval", () => {
    expect(isFarOff(0, measured)).toBe(false);
    expect(isFarOff(0.05, measured)).toBe(true);
    expect(isFarOff(-1.1, measured)).toBe(false);
    expect(isFarOff(-1.2, measured)).toBe(true);
    expect(isFarOff(-0.5, measured)).toBe(false);
  });

  it("are said with their signs, and whose they are among several", () => {
    const parent = { name: "The busy parent", value: 0.9 };
    const said = { ...measured, value: -0.62 };
    expect(disagreementLines(parent, said, { named: false })).toEqual([
      "We draw +0.9,",
      "customers say −0.6",
    ]);
    expect(disagreementLines(parent, said, { named: true })[0]).toBe("The busy parent: +0.9,");
    expect(disagreementLines({ name: null, value: 0 }, said, { named: true })[0]).toBe("We draw 0.0,");
  });

  it("say whose answers they are where that is in question", () => {
    const nadia = { name: "Nadia", value: 0.9 };
    const said = { ...measured, value: -0.62, n: 1132 };
    expect(disagreementLines(nadia, said, { named: false, whose: nadia })).toEqual([
      "Nadia: +0.9,",
      "their answers say −0.6",
    ]);
    expect(([null, "everybody", nadia] as const).map((whose) => answersLabel(said, whose))).toEqual([
      "n 1,132",
      "everybody: n 1,132",
      "Nadia: n 1,132",
    ]);
    expect(answersLabel(said, nadia, true)).toBe("n 1,132");
    expect(answersLabel(said, "everybody", true)).toBe("everybody: n 1,132");
    expect(measuredSentence(said, [], nadia)).toMatch(/^Answers of Nadia: /);
    expect(measuredSentence(said, [], "everybody")).toMatch(/^Everybody’s answers: /);
  });

  it("are explained", () => {
    const nps = { value: 0.24, low: -0.06, high: 0.42, n: 464, from: "nps" } as const;
    expect(measuredSentence(nps, [{ name: "The busy parent", value: 1.1 }])).toBe(
      "Customers: NPS +12 from 464 answers = +0.2 on this scale (between −0.1 and +0.4). The busy parent is drawn at +1.1.",
    );
    expect(measuredSentence({ value: 1, low: null, high: null, n: 1, from: "csat" }, [])).toBe(
      "Customers: satisfaction from 1 answer = +1.0 on this scale (too few to tell how sure that is).",
    );
  });
});
