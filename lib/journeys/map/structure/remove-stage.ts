import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, removeOp } from "./draft-op";

const inStage = <T extends { stageId: string }>(items: Readonly<Record<string, T>>, stageId: string): T[] =>
  Object.values(items).filter((item) => item.stageId === stageId);

const linksOf = (state: MapState, stageId: string) =>
  Object.values(state.link).filter((link) => link.fromStageId === stageId || link.toStageId === stageId);

/** How much goes with a stage. */
export interface StageContents {
  cards: number;
  steps: number;
  points: number;
  links: number;
}

export function stageContents(state: MapState, stageId: string): StageContents {
  return {
    cards: inStage(state.card, stageId).length,
    steps: inStage(state.step, stageId).length,
    points: inStage(state.point, stageId).length,
    links: linksOf(state, stageId).length,
  };
}

/** Removes a stage and, before it, all that hangs on it: whoever removes it has seen its cards. */
export function removeStageOps(state: MapState, stageId: string): DraftOp[] {
  return [
    ...linksOf(state, stageId).map(({ id }) => removeOp("link", id)),
    ...inStage(state.point, stageId).map(({ id }) => removeOp("point", id)),
    ...inStage(state.card, stageId).map(({ id }) => removeOp("card", id)),
    ...inStage(state.step, stageId).map(({ id }) => removeOp("step", id)),
    removeOp("stage", stageId),
  ];
}
