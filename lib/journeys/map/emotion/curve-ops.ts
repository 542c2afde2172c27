import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, patchOp, putOp, removeOp } from "@/lib/journeys/map/structure/draft-op";

function pointsAt(state: MapState, personaId: string | null, stageId: string) {
  return Object.values(state.point)
    .filter((point) => point.personaId === personaId && point.stageId === stageId)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Draws a persona's feeling at a stage: moves the point that is there, or makes one. Empty: it stands there already. */
export function drawOps(
  state: MapState,
  point: { personaId: string | null; stageId: string; value: number },
  newId: () => string,
): DraftOp[] {
  const [shown] = pointsAt(state, point.personaId, point.stageId);
  if (!shown) return [putOp("point", { id: newId(), ...point })];
  return shown.value === point.value ? [] : [patchOp("point", shown.id, { value: point.value })];
}

/** Back to the mean of the cards: every point of the persona at the stage goes. */
export function clearOps(state: MapState, personaId: string | null, stageId: string): DraftOp[] {
  return pointsAt(state, personaId, stageId).map(({ id }) => removeOp("point", id));
}
