import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { newId } from "@/lib/ids";
import { type LaneKind, laneKindWords } from "@/lib/journeys/map/lane-kinds";
import { maxCards, maxLanes } from "@/lib/journeys/map/limits";
import type { MapLane } from "@/lib/journeys/map/schema";
import {
  addLaneOps,
  cardsOfLane,
  duplicateLaneOps,
  hideLanesOps,
  moveLaneOps,
  removeLaneOps,
  renameLaneOps,
} from "@/lib/journeys/map/structure/lane-ops";
import { type Place, placeAtIndex } from "@/lib/journeys/map/structure/place";
import { useStructureEdit } from "./use-structure-edit";

/** All that can be done with lanes; each is one step of undo and is read out. */
export function useLaneActions() {
  const store = useMapStore();
  const edit = useStructureEdit();
  const moveToIndex = (id: string, index: number) => {
    const { lanes } = store.getView();
    const lane = lanes.find((own) => own.id === id);
    const place = placeAtIndex(
      lanes.map((own) => own.id),
      id,
      index,
    );
    if (!lane || !place) return;
    edit((state) => moveLaneOps(state, id, place), {
      label: "Move lane",
      said: `${lane.name} is now lane ${index + 1} of ${lanes.length}.`,
    });
  };
  return {
    mayAdd: () => Object.keys(store.getView().state.lane).length < maxLanes,
    mayDuplicate: (id: string) => {
      const { state } = store.getView();
      const cards = Object.keys(state.card).length + cardsOfLane(state, id).length;
      return Object.keys(state.lane).length < maxLanes && cards <= maxCards;
    },
    add: (kind: LaneKind, place: Place) =>
      edit((state) => addLaneOps(state, { id: newId(), kind, place }), {
        label: "Add lane",
        said: `Lane ${laneKindWords[kind].name} added.`,
      }),
    rename: ({ id }: MapLane, name: string, began: string) =>
      edit(() => renameLaneOps(id, name), {
        label: "Rename lane",
        merge: `name ${id}`,
        began: { [id]: { name: began } },
      }),
    moveToIndex,
    move: (lane: MapLane, direction: -1 | 1) =>
      moveToIndex(lane.id, store.getView().lanes.findIndex(({ id }) => id === lane.id) + direction),
    hide: (lanes: readonly MapLane[], hidden: boolean) =>
      edit(
        () =>
          hideLanesOps(
            lanes.map(({ id }) => id),
            hidden,
          ),
        {
          label: hidden ? "Hide lane" : "Show lane",
          said: `${lanes.map(({ name }) => name).join(", ")} ${hidden ? "hidden" : "shown again"}.`,
        },
      ),
    duplicate: (lane: MapLane) =>
      edit((state) => duplicateLaneOps(state, lane.id, newId).ops, {
        label: "Duplicate lane",
        said: `${lane.name} duplicated.`,
      }),
    remove: (lane: MapLane) =>
      edit((state) => removeLaneOps(state, lane.id), {
        label: "Remove lane",
        removed: `${lane.name} removed`,
      }),
  };
}
