import { maxStages } from "@/lib/journeys/limits";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import { maxCards, maxLanes, maxLinks, maxMapPersonas, maxSteps } from "@/lib/journeys/map/limits";
import type { MapConflict, MapOp } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

type Missing = Pick<MapConflict, "kind" | "id">;

function missingOf(state: MapState, kind: ItemKind, id: string): Missing | null {
  const need = (where: "lane" | "stage" | "step", wanted: string | null): Missing | null =>
    wanted === null || state[where][wanted] ? null : { kind: where, id: wanted };
  if (kind === "card") {
    const card = state.card[id]!;
    const step = card.stepId === null ? undefined : state.step[card.stepId];
    const wrongStep = step && step.stageId !== card.stageId ? { kind: "step" as const, id: step.id } : null;
    return need("lane", card.laneId) ?? need("stage", card.stageId) ?? need("step", card.stepId) ?? wrongStep;
  }
  if (kind === "step") return need("stage", state.step[id]!.stageId);
  if (kind === "point") return need("stage", state.point[id]!.stageId);
  if (kind !== "link") return null;
  const link = state.link[id]!;
  return need("stage", link.fromStageId) ?? need("stage", link.toStageId);
}

/** Puts and patches after which an item stands in a lane, stage or step that is not (any more) there: it is "gone". */
export function brokenReferences(state: MapState, ops: readonly MapOp[]): MapConflict[] {
  return ops.flatMap((op, index): MapConflict[] => {
    if (op.op === "remove") return [];
    const id = op.op === "put" ? op.item.id : op.id;
    const refers =
      op.op === "put" ||
      ["laneId", "stageId", "stepId", "fromStageId", "toStageId"].some((f) => f in op.patch);
    const missing = refers && state[op.kind][id] ? missingOf(state, op.kind, id) : null;
    return missing ? [{ index, ...missing, reason: "gone", current: null }] : [];
  });
}

/**
 * A persona and stage have one drawn point. Two people may draw the first one at once, each under an id of its own: the second
 * is told of the other's.
 */
export function doublePoints(state: MapState, ops: readonly MapOp[]): MapConflict[] {
  const all = Object.values(state.point);
  return ops.flatMap((op, index): MapConflict[] => {
    if (!placesPoint(op)) return [];
    const item = state.point[op.op === "put" ? op.item.id : op.id];
    if (!item) return [];
    const other = all.find(
      (point) => point.id !== item.id && point.stageId === item.stageId && point.personaId === item.personaId,
    );
    return other ? [{ index, kind: "point", id: other.id, reason: "exists", current: other }] : [];
  });
}

/** Whether an op says where a drawn point stands; then all points must be known. */
export function placesPoint(op: MapOp): op is Exclude<MapOp, { op: "remove" }> {
  if (op.op === "remove" || op.kind !== "point") return false;
  return op.op === "put" || "stageId" in op.patch || "personaId" in op.patch;
}

/** Retention is measured from one stage: whoever makes another one the anchor unmakes the one there was, in the same edit. */
export function doubleAnchors(state: MapState, ops: readonly MapOp[]): MapConflict[] {
  const anchors = Object.values(state.stage).filter((stage) => stage.retentionAnchor);
  const index = ops.findIndex((op) => op.kind === "stage" && setsAnchor(op));
  if (anchors.length < 2 || index < 0) return [];
  const op = ops[index]!;
  const mine = op.op === "put" ? op.item.id : op.id;
  const other = anchors.find((stage) => stage.id !== mine)!;
  return [{ index, kind: "stage", id: other.id, reason: "changed", current: other }];
}

/** Whether an op makes a stage the anchor; then all stages must be known. */
export function setsAnchor(op: MapOp): boolean {
  if (op.op === "remove" || op.kind !== "stage") return false;
  return op.op === "put" ? op.item.retentionAnchor : op.patch.retentionAnchor === true;
}

/** Why a stage into which these ops put or move a step can't hold as many, as a sentence; null: it can. */
export function tooManySteps(state: MapState, ops: readonly MapOp[]): string | null {
  const placed = ops.flatMap((op) => {
    if (op.op === "remove" || op.kind !== "step") return [];
    const id = op.op === "put" ? op.item.id : op.id;
    return op.op === "put" || "stageId" in op.patch ? (state.step[id]?.stageId ?? []) : [];
  });
  const steps = new Map(placed.map((stageId) => [stageId, 0]));
  for (const { stageId } of Object.values(state.step)) {
    const count = steps.get(stageId);
    if (count !== undefined) steps.set(stageId, count + 1);
  }
  const isOver = [...steps.values()].some((count) => count > maxSteps);
  return isOver ? `A stage has at most ${maxSteps} steps. Nothing was changed; make it two stages.` : null;
}

const most: Record<ItemKind, readonly [number, string]> = {
  stage: [maxStages, "stages"],
  step: [maxSteps * maxStages, "steps"],
  lane: [maxLanes, "lanes"],
  persona: [maxMapPersonas, "personas"],
  card: [maxCards, "cards"],
  point: [maxStages * (maxMapPersonas + 1), "drawn feelings"],
  link: [maxLinks, "links between stages"],
};

/** What a map has too much of, as a sentence; null: it fits. */
export function tooMany(counts: Record<ItemKind, number>): string | null {
  const over = (Object.keys(most) as ItemKind[]).find((kind) => counts[kind] > most[kind][0]);
  if (!over) return null;
  const [limit, words] = most[over];
  return `A map has at most ${limit.toLocaleString("en")} ${words}. Nothing was added; split the journey into several, linked with each other.`;
}
