import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapState } from "@/lib/journeys/map/state";
import { card, cell, counter, done, sample, stages } from "@/tests/factories/drawn-map";
import { duplicateStageOps } from "./duplicate-stage";
import { placeAtIndex, placeBeside } from "./place";
import { removeStageOps, stageContents } from "./remove-stage";
import {
  addStageOps,
  anchorOps,
  hideStagesOps,
  moveStageOps,
  renameStageOps,
  subJourneysOps,
} from "./stage-ops";
import { splitStageOps, stepsOf } from "./step-ops";

describe("stages", () => {
  it("are added where one says", () => {
    const state = sample();
    expect(stages(done(state, addStageOps(state, { id: "x", name: "X", place: { before: "b" } })))).toEqual([
      "a",
      "x",
      "b",
      "c",
    ]);
    expect(stages(done(state, addStageOps(state, { id: "x", name: "X", place: { after: "c" } })))).toEqual([
      "a",
      "b",
      "c",
      "x",
    ]);
    expect(stages(done(state, addStageOps(state, { id: "x", name: "X", place: { after: "gone" } })))).toEqual(
      ["a", "b", "c", "x"],
    );
  });

  it("keep their order however often one is put between the same two", () => {
    let state = sample();
    const expected = ["a", "b", "c"];
    for (let nth = 0; nth < 80; nth++) {
      state = done(state, addStageOps(state, { id: `n${nth}`, name: "N", place: { after: "a" } }));
      expected.splice(1, 0, `n${nth}`);
    }
    expect(stages(state)).toEqual(expected);
  });

  it("move to any place of those shown, as a list would", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 60 }), (moves) => {
        let state = sample();
        for (const id of ["d", "e"]) state = done(state, addStageOps(state, { id, name: id, place: "end" }));
        const model = ["a", "b", "c", "d", "e"];
        for (const [from, to] of moves) {
          const id = model[from]!;
          const place = placeAtIndex(stages(state), id, to);
          if (place) state = done(state, moveStageOps(state, id, place));
          model.splice(to, 0, ...model.splice(from, 1));
          expect(stages(state)).toEqual(model);
        }
      }),
    );
  });

  it("pass hidden ones when they move by one", () => {
    let state = sample();
    state = done(state, hideStagesOps(["b"], true));
    const shown = ["a", "c"];
    state = done(state, moveStageOps(state, "c", placeBeside(shown, "c", -1)!));
    expect(stages(state)).toEqual(["c", "a", "b"]);
    expect(placeBeside(["c", "a"], "c", -1)).toBeNull();
    expect(placeBeside(["c", "a"], "b", 1)).toBeNull();
    expect(Object.values(done(state, hideStagesOps(["b"], false)).stage).some((s) => s.hidden)).toBe(false);
  });

  it("have one retention anchor at most", () => {
    let state = sample();
    state = done(state, anchorOps(state, "a"));
    state = done(state, anchorOps(state, "c"));
    const anchors = (of: MapState) =>
      Object.values(of.stage)
        .filter((s) => s.retentionAnchor)
        .map((s) => s.id);
    expect(anchors(state)).toEqual(["c"]);
    expect(anchors(done(state, anchorOps(state, null)))).toEqual([]);
  });

  it("are renamed, and lead to other journeys", () => {
    const state = done(sample(), [...renameStageOps("a", "Hello"), ...subJourneysOps("a", ["j", "j", "k"])]);
    expect(state.stage.a).toMatchObject({ name: "Hello", subJourneyIds: ["j", "k"] });
  });

  it("are duplicated with steps, cards and points, under new ids", () => {
    let state = sample();
    state = done(state, anchorOps(state, "b"));
    state = done(
      state,
      splitStageOps(state, "b", [
        { id: "s1", name: "One" },
        { id: "s2", name: "Two" },
      ]),
    );
    state = done(state, [card("b4", "p", "b", 1, "s2")]);
    const { id, ops } = duplicateStageOps(state, "b", counter());
    const after = done(state, ops);
    expect(stages(after)).toEqual(["a", "b", id, "c"]);
    expect(after.stage[id]).toMatchObject({ name: "Stage b copy", retentionAnchor: false });
    const steps = stepsOf(after, id);
    expect(steps.map((step) => step.name)).toEqual(["One", "Two"]);
    const texts = (column: string) => cell(after, "p", column).map((c) => after.card[c]!.text);
    expect(steps.map((step) => texts(step.id))).toEqual([["b1", "b2"], ["b4"]]);
    expect(stageContents(after, id)).toEqual({ ...stageContents(state, "b"), links: 0 });
    const again = done(after, duplicateStageOps(after, id, () => `z${Math.random()}`).ops);
    expect(Object.values(again.stage).map((s) => s.name)).toContain("Stage b copy 2");
  });

  it("are removed with all that hangs on them", () => {
    let state = sample();
    state = done(state, splitStageOps(state, "b", [{ id: "s1", name: "One" }]));
    expect(stageContents(state, "b")).toEqual({ cards: 3, steps: 1, points: 1, links: 1 });
    const after = done(state, removeStageOps(state, "b"));
    expect(stages(after)).toEqual(["a", "c"]);
    expect(Object.keys(after.card)).toEqual(["a1"]);
    expect([after.step, after.point, after.link]).toEqual([{}, {}, {}]);
  });
});
