import type { MapStage } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, patchOp, putOp } from "./draft-op";
import { type Place, placedAt } from "./place";

const renumber = (others: { id: string; position: number }[]): DraftOp[] =>
  others.map(({ id, position }) => patchOp("stage", id, { position }));

/** A new, empty stage. `id` is the caller's, which then knows where to put the focus. */
export function addStageOps(state: MapState, stage: { id: string; name: string; place: Place }): DraftOp[] {
  const { position, others } = placedAt(Object.values(state.stage), stage.id, stage.place);
  const { id, name } = stage;
  return [
    ...renumber(others),
    putOp("stage", {
      id,
      name,
      position,
      retentionAnchor: false,
      hidden: false,
      guide: null,
      subJourneyIds: [],
    }),
  ];
}

/** Moves a stage among the others; its steps and cards go with it. */
export function moveStageOps(state: MapState, id: string, place: Place): DraftOp[] {
  const { position, others } = placedAt(Object.values(state.stage), id, place);
  return [...renumber(others), patchOp("stage", id, { position })];
}

export function renameStageOps(id: string, name: string): DraftOp[] {
  return [patchOp("stage", id, { name })];
}

export function hideStagesOps(ids: readonly string[], hidden: boolean): DraftOp[] {
  return ids.map((id) => patchOp("stage", id, { hidden }));
}

/** Retention is measured from this stage and no other; null: from none. */
export function anchorOps(state: MapState, id: string | null): DraftOp[] {
  const was = (stage: MapStage) => stage.retentionAnchor && stage.id !== id;
  const others = Object.values(state.stage).filter(was);
  return [
    ...others.map((stage) => patchOp("stage", stage.id, { retentionAnchor: false })),
    ...(id === null ? [] : [patchOp("stage", id, { retentionAnchor: true })]),
  ];
}

/** The journeys that tell more of a stage. */
export function subJourneysOps(id: string, subJourneyIds: readonly string[]): DraftOp[] {
  return [patchOp("stage", id, { subJourneyIds: [...new Set(subJourneyIds)] })];
}
