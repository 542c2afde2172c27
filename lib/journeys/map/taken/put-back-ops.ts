import { draftOf } from "@/lib/journeys/map/draft-of";
import type { Draft } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, putOp } from "@/lib/journeys/map/structure/draft-op";
import type { TakenCard } from "@/lib/journeys/map/taken/taken-words";

/** What puts cards back where they stood, with the lanes and stages that went with them; a step that is gone is left out. */
export function putBackOps(state: MapState, taken: readonly TakenCard[]): DraftOp[] {
  const missing = taken.filter(({ card }) => !state.card[card.id]);
  const lanes = new Map(
    missing.filter(({ lane }) => !state.lane[lane.id]).map(({ lane }) => [lane.id, lane]),
  );
  const stages = new Map(
    missing.filter(({ stage }) => !state.stage[stage.id]).map(({ stage }) => [stage.id, stage]),
  );
  const hasAnchor = Object.values(state.stage).some(({ retentionAnchor }) => retentionAnchor);
  return [
    ...[...lanes.values()].map((lane) => putOp("lane", draftOf(lane) as Draft<"lane">)),
    ...[...stages.values()].map((stage) => {
      const draft = draftOf(stage) as Draft<"stage">;
      return putOp("stage", { ...draft, retentionAnchor: draft.retentionAnchor && !hasAnchor });
    }),
    ...missing.map(({ card }) => {
      const stepId = card.stepId !== null && state.step[card.stepId] ? card.stepId : null;
      return putOp("card", { ...(draftOf(card) as Draft<"card">), stepId });
    }),
  ];
}
