import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { newId } from "@/lib/ids";
import { maxStages } from "@/lib/journeys/limits";
import { maxCards } from "@/lib/journeys/map/limits";
import type { MapStage } from "@/lib/journeys/map/schema";
import { duplicateStageOps } from "@/lib/journeys/map/structure/duplicate-stage";
import { type Place, placeAtIndex, placeBeside } from "@/lib/journeys/map/structure/place";
import { removeStageOps, stageContents } from "@/lib/journeys/map/structure/remove-stage";
import {
  addStageOps,
  anchorOps,
  hideStagesOps,
  moveStageOps,
  renameStageOps,
  subJourneysOps,
} from "@/lib/journeys/map/structure/stage-ops";
import { stagesOfColumns } from "@/lib/journeys/map/structure/stage-order";
import { joinStepsOps } from "@/lib/journeys/map/structure/step-ops";
import { requestRename } from "./rename-request";
import { useStructureEdit } from "./use-structure-edit";

/** All that can be done with stages; each is one step of undo and is read out. */
export function useStageActions() {
  const store = useMapStore();
  const edit = useStructureEdit();
  const shown = () => stagesOfColumns(store.getView().columns);
  const moveTo = (stage: MapStage, place: Place | null, index: number) => {
    if (!place) return;
    const said = `${stage.name} is now stage ${index + 1} of ${shown().length}.`;
    edit((state) => moveStageOps(state, stage.id, place), { label: "Move stage", said });
  };
  return {
    mayAdd: () => Object.keys(store.getView().state.stage).length < maxStages,
    mayDuplicate: (id: string) => {
      const { stage, card } = store.getView().state;
      const cards = Object.keys(card).length + stageContents(store.getView().state, id).cards;
      return Object.keys(stage).length < maxStages && cards <= maxCards;
    },
    add: (place: Place) => {
      const id = newId();
      requestRename(id);
      edit((state) => addStageOps(state, { id, name: "New stage", place }), {
        label: "Add stage",
        said: "Stage added. Write its name.",
        merge: `name ${id}`,
      });
    },
    rename: ({ id }: MapStage, name: string, began: string) =>
      edit(() => renameStageOps(id, name), {
        label: "Rename stage",
        merge: `name ${id}`,
        began: { [id]: { name: began } },
      }),
    move: (stage: MapStage, direction: -1 | 1) => {
      const ids = shown().map(({ id }) => id);
      moveTo(stage, placeBeside(ids, stage.id, direction), ids.indexOf(stage.id) + direction);
    },
    moveToIndex: (id: string, index: number) => {
      const stages = shown();
      const stage = stages.find((own) => own.id === id);
      const ids = stages.map((own) => own.id);
      if (stage) moveTo(stage, placeAtIndex(ids, id, index), index);
    },
    hide: (stages: readonly MapStage[], hidden: boolean) =>
      edit(
        () =>
          hideStagesOps(
            stages.map(({ id }) => id),
            hidden,
          ),
        {
          label: hidden ? "Hide stage" : "Show stage",
          said: `${stages.map(({ name }) => name).join(", ")} ${hidden ? "hidden" : "shown again"}.`,
        },
      ),
    anchor: (stage: MapStage, on: boolean) =>
      edit((state) => anchorOps(state, on ? stage.id : null), {
        label: "Set retention anchor",
        said: on ? `Retention is measured from ${stage.name}.` : "Retention is measured from no stage.",
      }),
    duplicate: (stage: MapStage) =>
      edit((state) => duplicateStageOps(state, stage.id, newId).ops, {
        label: "Duplicate stage",
        said: `${stage.name} duplicated.`,
      }),
    subJourneys: (stage: MapStage, ids: readonly string[]) =>
      edit(() => subJourneysOps(stage.id, ids), { label: "Link sub-journeys" }),
    join: (stage: MapStage) =>
      edit((state) => joinStepsOps(state, stage.id), {
        label: "Join steps",
        said: `${stage.name} is one column again.`,
      }),
    remove: (stage: MapStage) =>
      edit((state) => removeStageOps(state, stage.id), {
        label: "Remove stage",
        removed: `${stage.name} removed`,
      }),
  };
}
