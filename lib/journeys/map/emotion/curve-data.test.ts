import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/journeys/map/columns";
import { emptyState, type MapState } from "@/lib/journeys/map/state";
import { curveDataOf, keptCurveData } from "./curve-data";

const stage = (id: string, position: number) => ({
  id,
  position,
  name: id,
  retentionAnchor: false,
  hidden: false,
  guide: null,
  subJourneyIds: [],
  revision: 1,
});
const step = (id: string, stageId: string, position: number) => ({
  id,
  stageId,
  position,
  name: id,
  revision: 1,
});
const state: MapState = {
  ...emptyState(),
  stage: { a: stage("a", 1), b: stage("b", 2) },
  step: { x: step("x", "b", 1), y: step("y", "b", 2), z: step("z", "b", 3) },
  point: { p: { id: "p", personaId: null, stageId: "b", value: 1, revision: 1 } },
};
const seen = (of: MapState) => ({ state: of, columns: columnsOf(of) });

describe("what curves show", () => {
  it("is a point a stage, over all its steps", () => {
    const { spans, edges, curves } = curveDataOf(seen(state));
    expect(spans.map(({ id, start, width }) => [id, start, width])).toEqual([
      ["a", 0, 0.25],
      ["b", 0.25, 0.75],
    ]);
    expect(edges).toEqual([0.25, 0.5, 0.75]);
    expect(curves).toEqual([
      {
        personaId: null,
        points: [
          { stageId: "a", value: null, from: null },
          { stageId: "b", value: 1, from: "drawn" },
        ],
      },
    ]);
  });

  it("stays the same object while no feeling changes", () => {
    const data = keptCurveData();
    const first = data(seen(state));
    expect(data(seen({ ...state, link: {} }))).toBe(first);
    const moved = { ...state, point: { p: { ...state.point.p!, value: 0.5 } } };
    expect(data(seen(moved)).curves[0]?.points[1]?.value).toBe(0.5);
    expect(data(seen(state))).not.toBe(first);
  });
});
