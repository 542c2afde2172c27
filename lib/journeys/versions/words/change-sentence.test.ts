import { describe, expect, it } from "vitest";
import { documentOf } from "@/lib/journeys/map/document";
import type { MapState } from "@/lib/journeys/map/state";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";
import { putOp } from "@/lib/journeys/map/structure/draft-op";
import { addStageOps } from "@/lib/journeys/map/structure/stage-ops";
import { diffMaps } from "@/lib/journeys/versions/diff";
import { groupDifferences } from "@/lib/journeys/versions/diff-groups";
import { cardChangeLines } from "@/lib/journeys/versions/words/card-change-words";
import { digestOf } from "@/lib/journeys/versions/words/change-digest";
import { changeSentence } from "@/lib/journeys/versions/words/change-sentence";
import { frameWords } from "@/lib/journeys/versions/words/frame-words";
import { overTime } from "@/lib/journeys/versions/words/sides";
import { card, done, sample } from "@/tests/factories/drawn-map";

const team = { people: [{ id: "mia", name: "Mia" }], personas: [], journeys: [], imports: [], zone: "UTC" };
const before = sample();
const patch = (kind: "card" | "stage" | "lane" | "point", id: string, fields: object) =>
  ({ op: "patch", kind, id, patch: fields }) as DraftOp;

function compare(after: MapState) {
  const diff = diffMaps(documentOf(before), documentOf(after));
  const sides = { before: { ...team, state: before }, after: { ...team, state: after }, voice: overTime };
  return { diff, sides, sentence: changeSentence(digestOf(diff), []) };
}

describe("what changed, in words", () => {
  it("says nothing of the same map, also when it was numbered anew", () => {
    expect(compare(before).sentence).toBe("");
    const spread = ["a", "b", "c"].map((id, index) => patch("stage", id, { position: (index + 1) * 10 }));
    expect(compare(done(before, spread)).sentence).toBe("");
  });

  it("names one stage that changed places, not those it passed", () => {
    const { diff, sides, sentence } = compare(done(before, [patch("stage", "c", { position: -5 })]));
    expect(sentence).toBe("Stage Stage c in another place");
    expect(diff.frame.map((one) => frameWords(one, sides))).toEqual([
      { what: "Stage Stage c", how: "comes first now" },
    ]);
  });

  it("counts cards by what happened to them and names what is around them", () => {
    const after = done(before, [
      card("new", "t", "a", 2),
      { op: "remove", kind: "card", id: "b2" },
      patch("card", "a1", { text: "Other words", score: 4, ownerId: "mia" }),
      patch("card", "b3", { stageId: "a" }),
      ...addStageOps(before, { id: "d", name: "Trial", place: "end" }),
      patch("lane", "t", { name: "Heads" }),
      patch("point", "point", { value: -0.5 }),
    ]);
    const { diff, sides, sentence } = compare(after);
    expect(sentence).toBe(
      "1 card added, 1 removed, 1 moved, 1 reworded, 1 score changed, details of 1 card changed, " +
        "stage Trial added, lane Thoughts called Heads now, 1 drawn feeling changed",
    );
    const lines = diff.cards.flatMap((one) => cardChangeLines(one, sides).map(({ words }) => words));
    expect(lines).toEqual(
      expect.arrayContaining(["Severity none → 4", "Owner: none → Mia", "Moved from Stage b to Stage a"]),
    );
    expect(diff.frame.map((one) => frameWords(one, sides))).toEqual([
      { what: "Stage Trial", how: "added" },
      { what: "Lane Heads", how: "called Thoughts before" },
      { what: "Feeling drawn at Stage b", how: "+1 → −0.5" },
    ]);
    const groups = groupDifferences(diff.cards, before, after);
    expect(
      groups.map(({ name, lanes }) => [name, ...lanes.map((lane) => lane.cards.map(({ id }) => id))]),
    ).toEqual([
      ["Stage a", ["b3", "new"], ["a1"]],
      ["Stage b", ["b2"]],
    ]);
  });

  it("shows what is gone where it was", () => {
    const after = done(before, [
      { op: "remove", kind: "card", id: "a1" },
      { op: "remove", kind: "stage", id: "a" },
    ]);
    const { diff, sentence } = compare(after);
    expect(sentence).toBe("1 card removed, stage Stage a removed");
    expect(groupDifferences(diff.cards, before, after).map(({ name }) => name)).toEqual(["Stage a"]);
  });

  it("counts what is too much to name", () => {
    const stages = ["d", "e", "f", "g"].map((id, index) =>
      putOp("stage", {
        ...{ id, name: id, position: 20 + index, retentionAnchor: false, hidden: false },
        ...{ guide: null, subJourneyIds: [] },
      }),
    );
    expect(compare(done(before, stages)).sentence).toBe("4 stages added");
    const many = done(before, [
      ...stages,
      patch("lane", "t", { hidden: true }),
      patch("point", "point", { value: 2 }),
      { op: "remove", kind: "link", id: "loop" },
      patch("stage", "a", { name: "First" }),
    ]);
    expect(compare(many).sentence).toBe("8 differences in stages, lanes, drawn feelings and links");
  });
});
