import { describe, expect, it } from "vitest";
import { emptyState } from "@/lib/journeys/map/state";
import { clearOps, drawOps } from "./curve-ops";

const point = (id: string, personaId: string | null, stageId = "s") => ({
  id,
  personaId,
  stageId,
  value: 0.5,
  revision: 1,
});
const state = {
  ...emptyState(),
  point: { b: point("b", "p"), a: point("a", "p"), c: point("c", null), d: point("d", "p", "t") },
};

describe("drawing a point", () => {
  it("moves the one that is shown, or makes one", () => {
    const at = (personaId: string | null, value: number) =>
      drawOps(state, { personaId, stageId: "s", value }, () => "new");
    expect(at("p", 1)).toEqual([{ op: "patch", kind: "point", id: "a", patch: { value: 1 } }]);
    expect(at("p", 0.5)).toEqual([]);
    const item = { id: "new", personaId: "q", stageId: "s", value: 1 };
    expect(at("q", 1)).toEqual([{ op: "put", kind: "point", item }]);
  });

  it("is undone for one persona at one stage", () => {
    expect(clearOps(state, "p", "s")).toEqual([
      { op: "remove", kind: "point", id: "a" },
      { op: "remove", kind: "point", id: "b" },
    ]);
    expect(clearOps(state, "q", "s")).toEqual([]);
  });
});
