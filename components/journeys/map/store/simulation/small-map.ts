import { blankCard } from "@/lib/journeys/map/blank-card";
import type { Draft, JourneyMap, MapCard, MapLane } from "@/lib/journeys/map/schema";
import { itemsOf, stateOf } from "@/lib/journeys/map/state";

const at = "2025-12-01T00:00:00.000Z";

export function lane(id: string, position: number): MapLane {
  return { id, position, kind: "actions", name: id, hidden: false, revision: 1 };
}

export function cardDraft(id: string, place: Partial<Draft<"card">> = {}): Draft<"card"> {
  return {
    ...blankCard(),
    id,
    laneId: "lane-1",
    stageId: "stage-1",
    position: 1,
    text: id,
    confirmedAt: at,
    ...place,
  };
}

function card(id: string, place: Partial<Draft<"card">>): MapCard {
  return { ...cardDraft(id, place), revision: 1, createdAt: at, updatedAt: at, updatedById: null };
}

function stage(id: string, position: number) {
  const rest = { retentionAnchor: false, hidden: false, guide: null, subJourneyIds: [] };
  return { id, position, name: id, ...rest, revision: 1 };
}

/** Two stages, the second with two steps; two lanes; four cards. Ids are words, so that a failure can be read. */
export function smallMap(cards: MapCard[] = []): JourneyMap {
  const items = {
    stage: [stage("stage-1", 1), stage("stage-2", 2)],
    step: [
      { id: "step-1", stageId: "stage-2", position: 1, name: "step-1", revision: 1 },
      { id: "step-2", stageId: "stage-2", position: 2, name: "step-2", revision: 1 },
    ],
    lane: [lane("lane-1", 1), lane("lane-2", 2)],
    persona: [],
    card: [
      card("card-1", {}),
      card("card-2", { position: 2 }),
      card("card-3", { laneId: "lane-2", stageId: "stage-2", stepId: "step-1" }),
      card("card-4", { laneId: "lane-2", stageId: "stage-2", stepId: "step-2" }),
      ...cards,
    ],
    point: [],
    link: [],
  };
  return { journey: "journey", revision: 1, items: itemsOf(stateOf(items)) };
}
