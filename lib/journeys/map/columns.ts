import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard, MapStage, MapStep } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

/** One column of the grid: a step, or a stage that has none. `id` is that of the step or stage. */
export interface MapColumn {
  id: string;
  stage: MapStage;
  step: MapStep | null;
  isFirstOfStage: boolean;
}

/** The columns in order; hidden stages only when asked for. */
export function columnsOf(state: MapState, { hidden = false }: { hidden?: boolean } = {}): MapColumn[] {
  const steps = new Map<string, MapStep[]>();
  for (const step of Object.values(state.step))
    steps.set(step.stageId, [...(steps.get(step.stageId) ?? []), step]);
  return inOrder(Object.values(state.stage))
    .filter((stage) => hidden || !stage.hidden)
    .flatMap((stage): MapColumn[] => {
      const own = inOrder(steps.get(stage.id) ?? []);
      if (own.length === 0) return [{ id: stage.id, stage, step: null, isFirstOfStage: true }];
      return own.map((step, index) => ({ id: step.id, stage, step, isFirstOfStage: index === 0 }));
    });
}

/** The id of the column a card stands in: its step, or its stage's first column. Null: the stage is not among the columns. */
export function columnOf(
  card: Pick<MapCard, "stageId" | "stepId">,
  columns: readonly MapColumn[],
): string | null {
  const own = columns.find(({ id, stage }) => stage.id === card.stageId && id === card.stepId);
  return own?.id ?? columns.find(({ stage }) => stage.id === card.stageId)?.id ?? null;
}
