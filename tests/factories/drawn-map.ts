import { expect } from "vitest";
import { blankCard } from "@/lib/journeys/map/blank-card";
import { changeItems } from "@/lib/journeys/map/change-items";
import { columnOf, columnsOf } from "@/lib/journeys/map/columns";
import { itemKinds } from "@/lib/journeys/map/item-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapOp } from "@/lib/journeys/map/schema";
import { emptyState, type MapState } from "@/lib/journeys/map/state";
import { type DraftOp, putOp } from "@/lib/journeys/map/structure/draft-op";
import { addLaneOps } from "@/lib/journeys/map/structure/lane-ops";
import { addLinkOps } from "@/lib/journeys/map/structure/link-ops";
import { addStageOps } from "@/lib/journeys/map/structure/stage-ops";

/** Does the ops as the server would: any conflict, such as something that still holds cards, fails the test. */
export function done(state: MapState, ops: readonly DraftOp[]): MapState {
  const based = ops.map((op) =>
    op.op === "put" ? op : { ...op, base: state[op.kind][op.id]?.revision ?? 0 },
  ) as MapOp[];
  const revision =
    1 + Math.max(0, ...itemKinds.flatMap((kind) => Object.values(state[kind]).map((i) => i.revision)));
  const changed = changeItems(state, based, { revision, now: "2026-11-22T00:00:00.000Z", userId: null });
  expect(changed.conflicts).toEqual([]);
  return changed.state;
}

export function card(
  id: string,
  laneId: string,
  stageId: string,
  position: number,
  stepId: string | null = null,
) {
  return putOp("card", {
    ...blankCard(),
    id,
    laneId,
    stageId,
    stepId,
    position,
    text: id,
    confirmedAt: "2026-11-01T00:00:00.000Z",
  });
}

/** Stages a, b, c; lanes p (pain points) and t (thoughts); cards in a and b; a drawn point and a loop at b. */
export function sample(): MapState {
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
export const stages = (state: MapState) => ids(Object.values(state.stage));
export const lanes = (state: MapState) => ids(Object.values(state.lane));
export const cell = (state: MapState, lane: string, column: string) =>
  ids(Object.values(state.card).filter((c) => c.laneId === lane && columnOf(c, columnsOf(state)) === column));
export const counter = () => {
  let next = 0;
  return () => `new${++next}`;
};
