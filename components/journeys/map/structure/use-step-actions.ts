import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { newId } from "@/lib/ids";
import { maxSteps } from "@/lib/journeys/map/limits";
import type { MapStage, MapStep } from "@/lib/journeys/map/schema";
import { placeAtIndex, placeBeside } from "@/lib/journeys/map/structure/place";
import {
  addStepOps,
  moveStepOps,
  removeStepOps,
  renameStepOps,
  splitStageOps,
  stepsOf,
} from "@/lib/journeys/map/structure/step-ops";
import { requestRename } from "./rename-request";
import { useStructureEdit } from "./use-structure-edit";

/** All that can be done with the steps of a stage; each is one step of undo and is read out. */
export function useStepActions() {
  const store = useMapStore();
  const edit = useStructureEdit();
  const ids = (stageId: string) => stepsOf(store.getView().state, stageId).map(({ id }) => id);
  const moveTo = (step: MapStep, index: number) => {
    const all = ids(step.stageId);
    const place = placeAtIndex(all, step.id, index);
    if (!place) return;
    edit((state) => moveStepOps(state, step.id, place), {
      label: "Move step",
      said: `${step.name} is now step ${index + 1} of ${all.length}.`,
    });
  };
  return {
    mayAdd: (stageId: string) => ids(stageId).length < maxSteps,
    split: (stage: MapStage, names: readonly string[]) =>
      edit(
        (state) =>
          splitStageOps(
            state,
            stage.id,
            names.map((name) => ({ id: newId(), name })),
          ),
        { label: "Split stage into steps", said: `${stage.name} has ${names.length} steps now.` },
      ),
    addAfter: (step: MapStep) => {
      const id = newId();
      requestRename(id);
      edit((state) => addStepOps(state, step.stageId, { id, name: "New step", place: { after: step.id } }), {
        label: "Add step",
        said: "Step added. Write its name.",
        merge: `name ${id}`,
      });
    },
    rename: ({ id }: MapStep, name: string, began: string) =>
      edit(() => renameStepOps(id, name), {
        label: "Rename step",
        merge: `name ${id}`,
        began: { [id]: { name: began } },
      }),
    move: (step: MapStep, direction: -1 | 1) => {
      const all = ids(step.stageId);
      if (placeBeside(all, step.id, direction)) moveTo(step, all.indexOf(step.id) + direction);
    },
    remove: (step: MapStep) =>
      edit((state) => removeStepOps(state, step.id), {
        label: "Remove step",
        removed: `${step.name} removed; its cards stay in the stage`,
      }),
  };
}
