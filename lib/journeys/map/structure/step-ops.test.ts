import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/journeys/map/columns";
import { card, cell, done, sample } from "@/tests/factories/drawn-map";
import {
  addStepOps,
  joinStepsOps,
  moveStepOps,
  removeStepOps,
  renameStepOps,
  splitStageOps,
  stepsOf,
} from "./step-ops";

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
