import type { MapState } from "@/lib/journeys/map/state";

interface Named {
  id: string;
  name: string;
}

/** What the ids in an item stand for. */
export interface MapNames {
  state: MapState;
  people: readonly Named[];
  personas: readonly Named[];
  journeys: readonly Named[];
}

/** The name behind an id; an id of nothing (any more) has words of its own. */
export function nameOf(list: readonly Named[], id: unknown, gone: string): string {
  return list.find((one) => one.id === id)?.name ?? gone;
}

/** Where a card stands: "Thoughts · Purchase", with its step "Thoughts · Purchase, Checkout". */
export function placeWords(
  state: MapState,
  card: { laneId?: unknown; stageId?: unknown; stepId?: unknown },
): string {
  const lane = state.lane[String(card.laneId)]?.name ?? "a lane that is gone";
  const stage = state.stage[String(card.stageId)]?.name ?? "a stage that is gone";
  const step = state.step[String(card.stepId)]?.name;
  return `${lane} · ${stage}${step ? `, ${step}` : ""}`;
}
