import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeItems } from "@/lib/journeys/map/change-items";
import { columnOf, columnsOf } from "@/lib/journeys/map/columns";
import { itemKinds } from "@/lib/journeys/map/item-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapOp } from "@/lib/journeys/map/schema";
import { emptyState, type MapState } from "@/lib/journeys/map/state";
import { type DraftOp, putOp } from "./draft-op";
import { duplicateStageOps } from "./duplicate-stage";
import {
  addLaneOps,
  cardsOfLane,
  duplicateLaneOps,
  hideLanesOps,
  moveLaneOps,
  removeLaneOps,
  renameLaneOps,
} from "./lane-ops";
import { addLinkOps, changeLinkOps, linkKindOf, removeLinkOps } from "./link-ops";
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
import {
  addStepOps,
  joinStepsOps,
  moveStepOps,
  removeStepOps,
  renameStepOps,
  splitStageOps,
  stepsOf,
} from "./step-ops";

/** Does the ops as the server would: any conflict, such as something that still holds cards, fails the test. */
function done(state: MapState, ops: readonly DraftOp[]): MapState {
  const based = ops.map((op) =>
    op.op === "put" ? op : { ...op, base: state[op.kind][op.id]?.revision ?? 0 },
  ) as MapOp[];
  const revision =
    1 + Math.max(0, ...itemKinds.flatMap((kind) => Object.values(state[kind]).map((i) => i.revision)));
  const changed = changeItems(state, based, { revision, now: "2026-11-22T00:00:00.000Z", userId: null });
  expect(changed.conflicts).toEqual([]);
  return changed.state;
}

function card(id: string, laneId: string, stageId: string, position: number, stepId: string | null = null) {
  return putOp("card", {
    id,
    laneId,
    stageId,
    stepId,
    position,
    text: id,
    channel: null,
    score: null,
    impact: null,
    feasibility: null,
    metric: null,
    personaIds: [],
    ownerId: null,
    evidence: "assumption",
    evidenceUrl: null,
    evidenceImportId: null,
    imageId: null,
    confirmedAt: "2026-11-01T00:00:00.000Z",
  });
}

/** Stages a, b, c; lanes p (pain points) and t (thoughts); cards in a and b; a drawn point and a loop at b. */
function sample(): MapState {
  let state = emptyState();
  for (const id of ["a", "b", "c"])
    state = done(state, addStageOps(state, { id, name: `Stage ${id}`, place: "end" }));
  state = done(state, addLaneOps(state, { id: "p", kind: "pain-points", place: "end" }));
  state = done(state, addLaneOps(state, { id: "t", kind: "thoughts", place: "start" }));
  return done(state, [
    card("a1", "p", "a", 1),
    card("b1", "p", "b", 1),
    card("b2", "p", "b", 2),
    card("b3", "t", "b", 1),
    putOp("point", { id: "point", personaId: null, stageId: "b", value: 1 }),
    ...addLinkOps(state, { id: "loop", fromStageId: "c", toStageId: "b", label: " again " }),
  ]);
}

const ids = (items: Iterable<{ id: string; position: number }>) => inOrder(items).map(({ id }) => id);
const stages = (state: MapState) => ids(Object.values(state.stage));
const lanes = (state: MapState) => ids(Object.values(state.lane));
const cell = (state: MapState, lane: string, column: string) =>
  ids(Object.values(state.card).filter((c) => c.laneId === lane && columnOf(c, columnsOf(state)) === column));
const counter = () => {
  let next = 0;
  return () => `new${++next}`;
};

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

describe("steps", () => {
  it("split a stage, the first taking its cards", () => {
    const state = sample();
    const after = done(
      state,
      splitStageOps(state, "b", [
        { id: "s1", name: "One" },
        { id: "s2", name: "Two" },
      ]),
    );
    expect(columnsOf(after).map(({ id }) => id)).toEqual(["a", "s1", "s2", "c"]);
    expect(cell(after, "p", "s1")).toEqual(["b1", "b2"]);
    expect(splitStageOps(after, "b", [{ id: "s3", name: "Three" }])).toEqual([]);
  });

  it("are added, renamed and moved inside their stage", () => {
    let state = sample();
    state = done(
      state,
      splitStageOps(state, "b", [
        { id: "s1", name: "One" },
        { id: "s2", name: "Two" },
      ]),
    );
    state = done(state, addStepOps(state, "b", { id: "s3", name: "Three", place: { after: "s1" } }));
    state = done(state, renameStepOps("s3", "Drei"));
    expect(stepsOf(state, "b").map((step) => step.name)).toEqual(["One", "Drei", "Two"]);
    state = done(state, moveStepOps(state, "s1", "end"));
    expect(stepsOf(state, "b").map(({ id }) => id)).toEqual(["s3", "s2", "s1"]);
  });

  it("leave their cards to the step before, under its own", () => {
    let state = sample();
    state = done(
      state,
      splitStageOps(state, "b", [
        { id: "s1", name: "One" },
        { id: "s2", name: "Two" },
      ]),
    );
    state = done(state, [card("x", "p", "b", 0, "s2"), card("y", "t", "b", 5, "s2")]);
    const after = done(state, removeStepOps(state, "s2"));
    expect(cell(after, "p", "s1")).toEqual(["b1", "b2", "x"]);
    expect(cell(after, "t", "s1")).toEqual(["b3", "y"]);
    const first = done(state, removeStepOps(state, "s1"));
    expect(cell(first, "p", "s2")).toEqual(["x", "b1", "b2"]);
    const none = done(first, removeStepOps(first, "s2"));
    expect(cell(none, "p", "b")).toEqual(["x", "b1", "b2"]);
  });

  it("become one column again, step after step", () => {
    let state = sample();
    state = done(
      state,
      splitStageOps(state, "b", [
        { id: "s1", name: "One" },
        { id: "s2", name: "Two" },
      ]),
    );
    state = done(state, [card("x", "p", "b", 0, "s2")]);
    const after = done(state, joinStepsOps(state, "b"));
    expect(after.step).toEqual({});
    expect(Object.keys(after.card)).toHaveLength(5);
    expect(new Set(cell(after, "p", "b"))).toEqual(new Set(["b1", "b2", "x"]));
    expect(joinStepsOps(after, "b")).toEqual([]);
  });
});

describe("lanes", () => {
  it("are added, named after their kind, moved, renamed and hidden", () => {
    let state = sample();
    expect(lanes(state)).toEqual(["t", "p"]);
    state = done(state, addLaneOps(state, { id: "q", kind: "pain-points", place: { before: "p" } }));
    expect(state.lane.q?.name).toBe("Pain points 2");
    expect(lanes(state)).toEqual(["t", "q", "p"]);
    state = done(state, [
      ...moveLaneOps(state, "t", "end"),
      ...renameLaneOps("q", "Aches"),
      ...hideLanesOps(["q"], true),
    ]);
    expect(lanes(state)).toEqual(["q", "p", "t"]);
    expect(state.lane.q).toMatchObject({ name: "Aches", hidden: true });
  });

  it("are duplicated with their cards and removed with them", () => {
    const state = sample();
    const { id, ops } = duplicateLaneOps(state, "p", counter());
    const copy = done(state, ops);
    expect(lanes(copy)).toEqual(["t", "p", id]);
    expect(cell(copy, id, "b").map((c) => copy.card[c]!.text)).toEqual(["b1", "b2"]);
    const after = done(copy, removeLaneOps(copy, "p"));
    expect(lanes(after)).toEqual(["t", id]);
    expect(cardsOfLane(after, "p")).toEqual([]);
    expect(Object.keys(after.card)).toHaveLength(4);
  });
});

describe("links", () => {
  it("are what their direction makes them, unless said otherwise", () => {
    const state = sample();
    expect(linkKindOf(state, "c", "b")).toBe("loop");
    expect(linkKindOf(state, "b", "b")).toBe("loop");
    expect(linkKindOf(state, "a", "c")).toBe("skip");
    expect(linkKindOf(state, "a", "b")).toBe("side-path");
    expect(state.link.loop).toMatchObject({ kind: "loop", label: "again" });
    const said = done(
      state,
      addLinkOps(state, { id: "l", fromStageId: "a", toStageId: "c", label: "", kind: "side-path" }),
    );
    expect(said.link.l?.kind).toBe("side-path");
  });

  it("are changed and removed", () => {
    const state = done(sample(), changeLinkOps("loop", { label: "no more beans", toStageId: "a" }));
    expect(state.link.loop).toMatchObject({ label: "no more beans", toStageId: "a" });
    expect(done(state, removeLinkOps("loop")).link).toEqual({});
  });
});
