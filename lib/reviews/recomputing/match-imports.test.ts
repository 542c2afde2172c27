import { expect, it } from "vitest";
import type { FrozenImport } from "../snapshot";
import { type LiveImport, matchImports } from "./match-imports";

const live = (id: string, sha256: string, sourceId = "s"): LiveImport => ({
  id,
  sourceId,
  sourceName: "Source",
  fileName: `${id}.csv`,
  sha256,
});
const frozen = (id: string, sha256: string) => live(id, sha256) as FrozenImport;
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

it("finds imports by id, and names those that came since", () => {
  const matched = matchImports(
    [frozen("1", "a"), frozen("2", "b")],
    [live("1", "a"), live("2", "b"), live("3", "c")],
  );
  expect(matched.found.map((pair) => pair.live.id)).toEqual(["1", "2"]);
  expect([ids(matched.removed), ids(matched.again), ids(matched.since)]).toEqual([[], [], ["3"]]);
});

it("finds the same bytes brought in again, in the same source only", () => {
  const was = [frozen("1", "a"), frozen("2", "b")];
  const matched = matchImports(was, [live("2", "b"), live("9", "a"), live("8", "a", "other")]);
  expect(matched.found.map((pair) => [pair.frozen.id, pair.live.id])).toEqual([
    ["1", "9"],
    ["2", "2"],
  ]);
  expect([ids(matched.again), ids(matched.since)]).toEqual([["1"], ["8"]]);
});

it("names what is gone", () => {
  const matched = matchImports([frozen("1", "a"), frozen("2", "b")], [live("2", "b")]);
  expect([ids(matched.removed), matched.found.length]).toEqual([["1"], 1]);
});
