import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, patchOp, putOp, removeOp } from "@/lib/journeys/map/structure/draft-op";
import { cardDraft, lane } from "./small-map";

interface Chance {
  /** which kind of edit, which item, and where to */
  what: number;
  which: number;
  where: number;
  /** not used by any edit before */
  word: string;
  newId: () => string;
}

function one<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(items.length, 1)];
}

function placeAt(state: MapState, { which, where }: Chance) {
  const stage = one(Object.keys(state.stage).sort(), where);
  const inStage = Object.values(state.step).filter(({ stageId }) => stageId === stage);
  const laneId = one(Object.keys(state.lane).sort(), which + where);
  if (!stage || !laneId) return null;
  return { laneId, stageId: stage, stepId: one([null, ...inStage.map(({ id }) => id).sort()], which)! };
}

function removeHolder(state: MapState, kind: "lane" | "step", id: string): DraftOp[] {
  const field = kind === "lane" ? "laneId" : "stepId";
  const cards = Object.values(state.card).filter((card) => card[field] === id);
  return [...cards.map((card) => removeOp("card", card.id)), removeOp(kind, id)];
}

function cardOps(state: MapState, chance: Chance): DraftOp[] {
  const { what, which, where, word } = chance;
  const id = one(Object.keys(state.card).sort(), which);
  const place = placeAt(state, chance);
  if (what === 0 && place)
    return [putOp("card", cardDraft(chance.newId(), { ...place, position: where, text: word }))];
  if (!id) return [];
  if (what === 1 || what === 2) return [patchOp("card", id, { text: word })];
  if (what === 3) return [patchOp("card", id, { score: where })];
  if (what === 4) return [removeOp("card", id)];
  if (what === 5 && place) return [patchOp("card", id, { ...place, position: where })];
  return [patchOp("card", id, { position: where })];
}

/** What a person might do next on what is on screen. */
export function randomOps(state: MapState, chance: Chance): DraftOp[] {
  const { what, which, where, word } = chance;
  if (what < 7) return cardOps(state, chance);
  const stage = one(Object.keys(state.stage).sort(), which);
  const laneId = one(Object.keys(state.lane).sort(), which);
  const step = one(Object.keys(state.step).sort(), which);
  if (what === 7 && stage) return [patchOp("stage", stage, { name: word })];
  if (what === 8) {
    const { revision: _, ...draft } = lane(chance.newId(), where);
    return [putOp("lane", draft), patchOp("lane", draft.id, { name: word })];
  }
  if (what === 9 && laneId) return removeHolder(state, "lane", laneId);
  if (what === 10 && step) return removeHolder(state, "step", step);
  const point = Object.values(state.point).find(({ stageId }) => stageId === stage);
  if (point) return [patchOp("point", point.id, { value: where % 3 })];
  return stage
    ? [putOp("point", { id: chance.newId(), personaId: null, stageId: stage, value: where % 3 })]
    : [];
}
