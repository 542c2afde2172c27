import { coloursOnMap } from "@/lib/journeys/map/persona-colour";
import { inOrder, numbered } from "@/lib/journeys/map/positions";
import type { EmotionPoint, MapPersona } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, patchOp, putOp, removeOp } from "@/lib/journeys/map/structure/draft-op";
import { moveItem } from "@/lib/journeys/stages/reorder";

/** The personas of a map in order, each with its colour there; who is not (or no more) among the team's is left out. */
export function personasOnMap<T extends { id: string; mark: number }>(
  onMap: Readonly<Record<string, MapPersona>>,
  team: readonly T[],
): (T & { colour: string })[] {
  const order = inOrder(Object.values(onMap));
  const colours = coloursOnMap(order, team);
  const known = new Map(team.map((persona) => [persona.id, persona]));
  return order.flatMap(({ id }) => {
    const persona = known.get(id);
    return persona ? [{ ...persona, colour: colours.get(id)! }] : [];
  });
}

type WithPoints = Pick<MapState, "persona" | "point">;

/** Points of `from` become those of `to`, except at stages where `to` has one of its own. */
function handOver({ point }: WithPoints, from: string | null, to: string | null): DraftOp[] {
  const points: EmotionPoint[] = Object.values(point);
  const own = new Set(points.filter(({ personaId }) => personaId === to).map(({ stageId }) => stageId));
  return points
    .filter(({ personaId, stageId }) => personaId === from && !own.has(stageId))
    .map(({ id }) => patchOp("point", id, { personaId: to }));
}

/** Puts one more at the end. The first takes over what was drawn while the map had no personas. */
export function addPersonaOps(state: WithPoints, id: string): DraftOp[] {
  const last = inOrder(Object.values(state.persona)).at(-1);
  const put = putOp("persona", { id, position: last ? Math.floor(last.position) + 1 : 1 });
  return last ? [put] : [put, ...handOver(state, null, id)];
}

/** The points of everyone's that would become a persona's with these ops, which add them. */
export function takenOver(ops: readonly DraftOp[]): string[] {
  return ops.flatMap((op) => (op.op === "patch" && op.kind === "point" ? [op.id] : []));
}

/** Makes points that a persona took over everyone's again, but where everyone has got others meanwhile. */
export function giveBackOps(state: WithPoints, pointIds: readonly string[], from: string): DraftOp[] {
  const meant = new Set(pointIds);
  return handOver(state, from, null).filter((op) => op.op === "patch" && meant.has(op.id));
}

/** Takes one off. What was drawn for the last one stays on the map, as everyone's. */
export function removePersonaOps(state: WithPoints, id: string): DraftOp[] {
  const isLast = Object.keys(state.persona).every((other) => other === id);
  return [...(isLast ? handOver(state, id, null) : []), removeOp("persona", id)];
}

/** Moves one by a place; no ops when it is at that end already, or not there. */
export function movePersonaOps(
  onMap: Readonly<Record<string, MapPersona>>,
  id: string,
  step: -1 | 1,
): DraftOp[] {
  const order = inOrder(Object.values(onMap));
  const from = order.findIndex((persona) => persona.id === id);
  if (from < 0) return [];
  return numbered(moveItem(order, from, from + step)).map((moved) =>
    patchOp("persona", moved.id, { position: moved.position }),
  );
}
