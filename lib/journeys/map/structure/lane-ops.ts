import { draftOf } from "@/lib/journeys/map/draft-of";
import { type LaneKind, laneKindWords } from "@/lib/journeys/map/lane-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { Draft, MapCard } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { copyName } from "./copy-name";
import { type DraftOp, patchOp, putOp, removeOp } from "./draft-op";
import { type Place, placedAt } from "./place";

const renumber = (others: { id: string; position: number }[]): DraftOp[] =>
  others.map(({ id, position }) => patchOp("lane", id, { position }));

/** The cards of a lane, in no order. */
export function cardsOfLane(state: MapState, laneId: string): MapCard[] {
  return Object.values(state.card).filter((card) => card.laneId === laneId);
}

/** The name a new lane of a kind gets: the kind's own, numbered when another lane has it. */
function laneName(state: MapState, kind: LaneKind): string {
  const taken = new Set(Object.values(state.lane).map((lane) => lane.name));
  const { name } = laneKindWords[kind];
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? name : `${name} ${nth}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A new, empty lane, named after its kind. */
export function addLaneOps(state: MapState, lane: { id: string; kind: LaneKind; place: Place }): DraftOp[] {
  const { id, kind, place } = lane;
  const { position, others } = placedAt(Object.values(state.lane), id, place);
  return [
    ...renumber(others),
    putOp("lane", { id, kind, name: laneName(state, kind), position, hidden: false }),
  ];
}

export function moveLaneOps(state: MapState, id: string, place: Place): DraftOp[] {
  const { position, others } = placedAt(Object.values(state.lane), id, place);
  return [...renumber(others), patchOp("lane", id, { position })];
}

export function renameLaneOps(id: string, name: string): DraftOp[] {
  return [patchOp("lane", id, { name })];
}

export function hideLanesOps(ids: readonly string[], hidden: boolean): DraftOp[] {
  return ids.map((id) => patchOp("lane", id, { hidden }));
}

/** The lane once more, right below itself, with its cards. @param newId makes an id at each call */
export function duplicateLaneOps(
  state: MapState,
  laneId: string,
  newId: () => string,
): { id: string; ops: DraftOp[] } {
  const lane = state.lane[laneId];
  const id = newId();
  if (!lane) return { id, ops: [] };
  const { position, others } = placedAt(Object.values(state.lane), id, { after: laneId });
  const name = copyName(
    lane.name,
    Object.values(state.lane).map((other) => other.name),
  );
  const cards = inOrder(cardsOfLane(state, laneId)).map((card) =>
    putOp("card", { ...draftOf(card), id: newId(), laneId: id } as unknown as Draft<"card">),
  );
  return {
    id,
    ops: [
      ...renumber(others),
      putOp("lane", { id, kind: lane.kind, name, position, hidden: false }),
      ...cards,
    ],
  };
}

/** Removes a lane, its cards first: whoever removes it has seen them. */
export function removeLaneOps(state: MapState, laneId: string): DraftOp[] {
  return [...cardsOfLane(state, laneId).map(({ id }) => removeOp("card", id)), removeOp("lane", laneId)];
}
