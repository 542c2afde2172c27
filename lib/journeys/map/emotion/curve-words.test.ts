import { describe, expect, it } from "vitest";
import { pointAcross, type StageSpan, stageSpans } from "./curve-stages";
import { curveSummary, pointWords } from "./curve-words";
import type { DrawnPoint } from "./drawn-points";

const spans: StageSpan[] = [
  { id: "s1", name: "Awareness", start: 0, width: 0.5 },
  { id: "s2", name: "Purchase", start: 0.5, width: 0.5 },
];
const measured = { value: -0.62, low: -0.9, high: -0.2, n: 165, from: "nps" } as const;
const said = { feeling: measured, isOwn: false };
const point = (stageId: string, value: number | null, from: DrawnPoint["from"] = "drawn"): DrawnPoint => ({
  stageId,
  value,
  from,
});

describe("a point in words", () => {
  it("says where, whose, how high, why, and what customers say", () => {
    expect(pointWords("Purchase", "The busy parent", point("s2", 0.9), said)).toBe(
      "Purchase, The busy parent: +0.9, drawn; customers say −0.6 from 165 answers",
    );
    expect(pointWords("Purchase", "Nadia", point("s2", 0.9), { ...said, isOwn: true })).toBe(
      "Purchase, Nadia: +0.9, drawn; their answers say −0.6 from 165 answers",
    );
    expect(pointWords("Purchase", null, point("s2", 0.5, "cards"), null)).toBe(
      "Purchase: +0.5, mean of the cards",
    );
    expect(
      pointWords("Purchase", null, point("s2", null, null), { ...said, feeling: { ...measured, n: 1 } }),
    ).toBe("Purchase: nothing drawn; customers say −0.6 from 1 answer");
  });
});

describe("the curves in words", () => {
  it("name heights and where customers differ", () => {
    const curve = { personaId: "p", name: "The busy parent", points: [point("s1", 0.2), point("s2", 0.9)] };
    expect(curveSummary([curve], spans, { s2: measured })).toBe(
      "The busy parent: highest at Purchase (+0.9), lowest at Awareness (+0.2). Customers say something else at Purchase.",
    );
    const within = { ...curve, points: [point("s1", null, null), point("s2", -0.5)] };
    expect(curveSummary([within], spans, { s2: measured })).toBe(
      "The busy parent: at Purchase (−0.5). Customers' answers contradict none of it.",
    );
  });

  it("hold a persona's curve against their own answers", () => {
    const points = [point("s1", 0.2), point("s2", -0.5)];
    const own = { s1: { ...measured, value: -1, low: -1.2, high: -0.8 } };
    const curve = { personaId: "p", name: "Nadia", points, own };
    expect(curveSummary([curve], spans, { s2: measured })).toBe(
      "Nadia: highest at Awareness (+0.2), lowest at Purchase (−0.5). Customers say something else at Awareness. The curve of Nadia is held against their own answers.",
    );
  });

  it("say when there is nothing", () => {
    expect(curveSummary([{ personaId: null, name: null, points: [] }], spans, {})).toBe(
      "No feelings drawn yet.",
    );
  });
});

describe("stages across the row", () => {
  const stage = (id: string) => ({ stage: { id, name: id } as never });

  it("span their steps", () => {
    expect(stageSpans([stage("a"), stage("b"), stage("b"), stage("c")])).toEqual([
      { id: "a", name: "a", start: 0, width: 0.25 },
      { id: "b", name: "b", start: 0.25, width: 0.5 },
      { id: "c", name: "c", start: 0.75, width: 0.25 },
    ]);
    expect(stageSpans([])).toEqual([]);
  });

  it("are crossed in the middle, by several curves side by side but inside", () => {
    expect(pointAcross(spans[1]!, 0, 1)).toBe(0.75);
    const across = Array.from({ length: 12 }, (_, curve) => pointAcross(spans[1]!, curve, 12));
    expect(Math.min(...across)).toBeGreaterThan(0.5);
    expect(Math.max(...across)).toBeLessThan(1);
    expect(new Set(across).size).toBe(12);
  });
});
