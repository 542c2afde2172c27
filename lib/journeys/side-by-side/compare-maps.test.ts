import { describe, expect, it } from "vitest";
import { copyOf, documentOf } from "@/lib/journeys/map/document";
import { stateOf } from "@/lib/journeys/map/state";
import { putOp } from "@/lib/journeys/map/structure/draft-op";
import { addStageOps } from "@/lib/journeys/map/structure/stage-ops";
import { type ComparedCard, compareMaps } from "@/lib/journeys/side-by-side/compare-maps";
import { differenceSentence } from "@/lib/journeys/side-by-side/difference-sentence";
import { areSame, sharedPersonas, shownStages, sideCurves } from "@/lib/journeys/side-by-side/side-curves";
import { mapOfDocument } from "@/lib/journeys/versions/map-of-document";
import { card, counter, done, sample } from "@/tests/factories/drawn-map";

const today = sample();
const copy = stateOf(
  mapOfDocument(copyOf(documentOf(today), counter()), {
    journey: "j",
    revision: 1,
    at: "2026-11-01T00:00:00.000Z",
  }).items,
);
const cardNamed = (text: string) => Object.values(copy.card).find((one) => one.text === text)!;
const told = (cards: ComparedCard[]) =>
  cards.map(({ is, left, right }) => `${left?.text ?? "–"}:${right?.text ?? "–"} ${is}`);
const differing = ({ stages }: ReturnType<typeof compareMaps>) =>
  stages.flatMap(({ cells }) => cells.flatMap(({ cards }) => told(cards.filter(({ is }) => is !== "same"))));
const voice = {
  added: "only later",
  removed: "only today",
  changed: "different",
  before: "today",
  now: "later",
};
const words = { personas: [], voice };

describe("compareMaps", () => {
  it("finds a copy to be the same", () => {
    const compared = compareMaps(today, copy);
    expect(differing(compared)).toEqual([]);
    expect(differenceSentence(compared, words)).toBe("");
    expect(compared.diff).toEqual({ cards: [], frame: [] });
    expect(compared.stages.map(({ stage }) => stage.left?.name)).toEqual(["Stage a", "Stage b", "Stage c"]);
  });

  it("tells what was added, removed, changed and moved", () => {
    const [c1, b3] = [cardNamed("b1"), cardNamed("b3")];
    const stageC = Object.values(copy.stage).find(({ name }) => name === "Stage c")!;
    const later = done(copy, [
      { op: "patch", kind: "card", id: c1.id, patch: { score: 4 } },
      { op: "patch", kind: "card", id: b3.id, patch: { stageId: stageC.id } },
      { op: "remove", kind: "card", id: cardNamed("b2").id },
      card("fresh", c1.laneId, stageC.id, 1),
      { op: "patch", kind: "stage", id: stageC.id, patch: { name: "Stays" } },
    ]);
    const compared = compareMaps(today, later);
    expect(differing(compared)).toEqual([
      "b3:– moved",
      "b1:b1 changed",
      "b2:– left",
      "–:b3 moved",
      "–:fresh right",
    ]);
    expect(differenceSentence(compared, words)).toBe(
      "1 card only today, 1 only later, 1 different, 1 moved, stage Stage c called Stays later.",
    );
  });

  it("draws both curves over the stages of either", () => {
    const more = done(copy, [
      ...addStageOps(copy, { id: "extra", name: "Extra", place: "end" }),
      putOp("point", { id: "p2", personaId: null, stageId: "extra", value: -2 }),
    ]);
    const stages = shownStages(compareMaps(today, more).stages);
    const sides = [
      { state: today, side: "left", name: "Today" },
      { state: more, side: "right", name: "Later" },
    ] as const;
    expect(sharedPersonas(today, more)).toEqual([null]);
    const { spans, curves } = sideCurves(stages, sides, null);
    expect(spans.map(({ name }) => name)).toEqual(["Stage a", "Stage b", "Stage c", "Extra"]);
    expect(curves.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [null, 1, null, null],
      [null, 1, null, -2],
    ]);
    expect(areSame(curves)).toBe(false);
    expect(areSame(sideCurves(stages, [sides[0], { ...sides[0], name: "Later" }], null).curves)).toBe(true);
  });
});
