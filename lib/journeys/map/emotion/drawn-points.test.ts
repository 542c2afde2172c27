import { describe, expect, it } from "vitest";
import { blankCard } from "@/lib/journeys/map/blank-card";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { EmotionPoint, MapCard } from "@/lib/journeys/map/schema";
import { emptyState, type MapState } from "@/lib/journeys/map/state";
import { curvePersonas, drawnPoints } from "./drawn-points";

const stages = [{ id: "s1" }, { id: "s2" }];

function lane(id: string, kind: LaneKind) {
  return { id, kind, name: id, position: 1, hidden: false, revision: 1 };
}

function card(id: string, given: Partial<MapCard>): MapCard {
  return {
    ...blankCard(),
    id,
    laneId: "feelings",
    stageId: "s1",
    position: 1,
    text: "",
    confirmedAt: "2026-01-01T00:00:00.000Z",
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    updatedById: null,
    revision: 1,
    ...given,
  };
}

function point(id: string, given: Partial<EmotionPoint>): EmotionPoint {
  return { id, personaId: null, stageId: "s1", value: 0, revision: 1, ...given };
}

function state(personas: string[], cards: MapCard[], points: EmotionPoint[] = []): MapState {
  const byId = <T extends { id: string }>(items: T[]) =>
    Object.fromEntries(items.map((item) => [item.id, item]));
  return {
    ...emptyState(),
    lane: byId([lane("feelings", "feelings"), lane("pains", "pain-points")]),
    persona: byId(personas.map((id, index) => ({ id, position: -index, revision: 1 }))),
    card: byId(cards),
    point: byId(points),
  };
}

describe("a persona's points", () => {
  it("are the drawn ones first, else the mean of its cards and everyone's", () => {
    const map = state(
      ["p1", "p2"],
      [
        card("a", { score: 1, personaIds: ["p1"] }),
        card("b", { score: 2 }),
        card("c", { score: -2, personaIds: ["p2"] }),
        card("d", { score: 1, stageId: "s2" }),
      ],
      [point("x", { personaId: "p1", stageId: "s2", value: -0.4 })],
    );
    expect(drawnPoints(map, "p1", stages)).toEqual([
      { stageId: "s1", value: 1.5, from: "cards" },
      { stageId: "s2", value: -0.4, from: "drawn" },
    ]);
    expect(drawnPoints(map, "p2", stages).map(({ value }) => value)).toEqual([0, 1]);
    expect(drawnPoints(map, "p1", stages, { cardsOnly: true })[1]).toEqual({
      stageId: "s2",
      value: 1,
      from: "cards",
    });
  });

  it("take nothing from other lanes, unscored cards or severities", () => {
    const map = state(
      [],
      [card("a", { score: 2, laneId: "pains" }), card("b", { score: null }), card("c", { score: 4 })],
    );
    expect(drawnPoints(map, null, stages)[0]).toEqual({ stageId: "s1", value: null, from: null });
  });

  it("count a card as everyone's when its personas have left the map", () => {
    const map = state([], [card("a", { score: 1, personaIds: ["gone"] })]);
    expect(drawnPoints(map, null, stages)[0]?.value).toBe(1);
  });

  it("are the same for everybody when two people drew one at once", () => {
    const map = state([], [], [point("b", { value: 2 }), point("a", { value: 1 })]);
    expect(drawnPoints(map, null, stages)[0]?.value).toBe(1);
  });
});

describe("whose curves there are", () => {
  it("each persona's in order, or one of nobody in particular", () => {
    expect(curvePersonas(state(["p1", "p2"], []))).toEqual(["p2", "p1"]);
    expect(curvePersonas(state([], []))).toEqual([null]);
  });

  it("and everyone's beside them while something is drawn for nobody in particular", () => {
    const map = state(["p1"], [card("a", { score: 1, stageId: "s2" })], [point("x", { value: -1 })]);
    expect(curvePersonas(map)).toEqual(["p1", null]);
    expect(drawnPoints(map, null, stages)).toEqual([
      { stageId: "s1", value: -1, from: "drawn" },
      { stageId: "s2", value: null, from: null },
    ]);
  });
});
