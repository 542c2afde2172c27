import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { blankCard } from "@/lib/journeys/map/blank-card";
import { columnsOf } from "@/lib/journeys/map/columns";
import { editMap } from "@/lib/journeys/map/mutations";
import { inOrder } from "@/lib/journeys/map/positions";
import { getMap } from "@/lib/journeys/map/queries";
import type { Draft, MapChanges, MapEdit, MapOp } from "@/lib/journeys/map/schema";
import { type MapState, stateOf } from "@/lib/journeys/map/state";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";
import type { Scope } from "@/lib/scope";
import { now } from "./clock";

/** A card as an editor makes one, with whatever a test cares about. */
export function cardDraft(
  place: Pick<Draft<"card">, "laneId" | "stageId">,
  more: Partial<Draft<"card">> = {},
): Draft<"card"> {
  return {
    ...blankCard(),
    id: newId(),
    ...place,
    position: 1,
    text: "A card",
    confirmedAt: now.toISOString(),
    ...more,
  };
}

export function editOf(...ops: MapOp[]): MapEdit {
  return { id: newId(), ops };
}

export const putCard = (item: Draft<"card">): MapOp => ({ op: "put", kind: "card", item });

/** Does what an editor would who sees the map as it is now. */
export async function changeMap(
  scope: Scope,
  journey: string,
  ops: (state: MapState) => DraftOp[],
  at = now,
): Promise<MapChanges> {
  const state = stateOf((await getMap(scope, journey)).items);
  const based = ops(state).map((op) =>
    op.op === "put" ? op : { ...op, base: state[op.kind][op.id]?.revision ?? 0 },
  ) as MapOp[];
  return editMap(scope, { journey, edit: editOf(...based) }, at);
}

/** A journey of three stages (the second is the anchor) with the usual lanes, and ids to work with. */
export async function createMap(scope: Scope) {
  const stages = [{ name: "See" }, { name: "Buy", retentionAnchor: true }, { name: "Use" }];
  const journey = await createJourney(scope, { name: "Journey", stages }, now);
  const map = await getMap(scope, journey.id);
  const state = stateOf(map.items);
  const lanes = inOrder(map.items.lane);
  const lane = (kind: string) => lanes.find((one) => one.kind === kind)!.id;
  return { journey: journey.id, map, state, lanes, lane, stages: columnsOf(state).map(({ id }) => id) };
}
