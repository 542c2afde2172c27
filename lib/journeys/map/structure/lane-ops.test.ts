import { describe, expect, it } from "vitest";
import { cell, counter, done, lanes, sample } from "@/tests/factories/drawn-map";
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
