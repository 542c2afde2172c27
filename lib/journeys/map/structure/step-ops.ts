import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard, MapStep } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, patchOp, putOp, removeOp } from "./draft-op";
import { type Place, placedAt } from "./place";

/** The steps of a stage in order. */
export function stepsOf(state: MapState, stageId: string): MapStep[] {
  return inOrder(Object.values(state.step).filter((step) => step.stageId === stageId));
}

const cardsOf = (state: MapState, stageId: string): MapCard[] =>
  inOrder(Object.values(state.card).filter((card) => card.stageId === stageId));

const renumber = (others: { id: string; position: number }[]): DraftOp[] =>
  others.map(({ id, position }) => patchOp("step", id, { position }));

/**
 * Cards into another column of their stage, in each lane under those that stand there already.
 * @param stays cards of that column
 */
function moveCards(cards: readonly MapCard[], stays: readonly MapCard[], stepId: string | null): DraftOp[] {
  const last = new Map<string, number>();
  for (const { laneId, position } of stays)
    last.set(laneId, Math.max(position, last.get(laneId) ?? Number.NEGATIVE_INFINITY));
  return cards.map((card) => {
    const under = last.get(card.laneId);
    if (under === undefined) return patchOp("card", card.id, { stepId });
    last.set(card.laneId, under + 1);
    return patchOp("card", card.id, { stepId, position: under + 1 });
  });
}

/** A stage without steps becomes these; the first takes its cards. */
export function splitStageOps(
  state: MapState,
  stageId: string,
  steps: readonly { id: string; name: string }[],
): DraftOp[] {
  const first = steps[0];
  if (!first || stepsOf(state, stageId).length > 0) return [];
  return [
    ...steps.map(({ id, name }, index) => putOp("step", { id, stageId, name, position: index + 1 })),
    ...moveCards(cardsOf(state, stageId), [], first.id),
  ];
}

export function addStepOps(
  state: MapState,
  stageId: string,
  step: { id: string; name: string; place: Place },
): DraftOp[] {
  const { position, others } = placedAt(stepsOf(state, stageId), step.id, step.place);
  return [...renumber(others), putOp("step", { id: step.id, stageId, name: step.name, position })];
}

export function renameStepOps(id: string, name: string): DraftOp[] {
  return [patchOp("step", id, { name })];
}

/** Moves a step inside its stage. */
export function moveStepOps(state: MapState, id: string, place: Place): DraftOp[] {
  const step = state.step[id];
  if (!step) return [];
  const { position, others } = placedAt(stepsOf(state, step.stageId), id, place);
  return [...renumber(others), patchOp("step", id, { position })];
}

/** Removes a step; its cards go to the step before it (of the first: after it), or with the last step back to the stage itself. */
export function removeStepOps(state: MapState, id: string): DraftOp[] {
  const step = state.step[id];
  if (!step) return [];
  const steps = stepsOf(state, step.stageId);
  const index = steps.findIndex((own) => own.id === id);
  const heir = (steps[index - 1] ?? steps[index + 1])?.id ?? null;
  const first = steps[0]?.id;
  // A card of the stage itself shows in its first step, whichever that is.
  const columnOf = (card: MapCard) => card.stepId ?? first;
  const cards = cardsOf(state, step.stageId);
  const stays = cards.filter((card) => columnOf(card) === heir);
  const moves = cards.filter((card) => card.stepId === id);
  return [...moveCards(moves, stays, heir), removeOp("step", id)];
}

/** One column again: every card goes back to the stage itself, step after step. */
export function joinStepsOps(state: MapState, stageId: string): DraftOp[] {
  const steps = stepsOf(state, stageId);
  if (steps.length === 0) return [];
  const cards = cardsOf(state, stageId);
  const own = cards.filter((card) => card.stepId === null);
  const moved = steps.flatMap((step) => cards.filter((card) => card.stepId === step.id));
  return [...moveCards(moved, own, null), ...steps.map(({ id }) => removeOp("step", id))];
}
