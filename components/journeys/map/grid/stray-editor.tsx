import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from "react";
import type { MapView } from "@/components/journeys/map/store/map-store";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import type { CardEdit } from "@/components/journeys/map/ui-state/map-ui";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { writingCommand } from "@/lib/journeys/map/grid/grid-keys";
import { nearestSpot } from "@/lib/journeys/map/grid/next-spot";
import { CardEditor } from "./card-editor";
import { useGridDesk } from "./grid-desk";
import { gridPart } from "./grid-part";
import { writingOf } from "./kept-writing";
import { keyPress } from "./key-press";

const leastWidthPx = 220;

/** Whether the grid has a place for what is being written. */
function isInGrid(view: MapView, { cardId, laneId, columnId, newAt }: CardEdit): boolean {
  const card = view.state.card[cardId];
  if (!card && newAt === null) return false;
  const lane = card?.laneId ?? laneId;
  const isColumn = ({ id }: { id: string }) =>
    card ? view.cardsIn(lane, id).includes(card) : id === columnId;
  return view.lanes.some(({ id }) => id === lane) && view.columns.some(isColumn);
}

/**
 * Where somebody goes on writing when their card goes from under their hands, alone or with its lane or stage: in its place over
 * the map, so that no key meets another card, until they leave it.
 */
export function StrayEditor() {
  const { store, ui } = useGridDesk();
  const edit = useMapUi((state) => state.editing);
  const isStray = useMapView((view) => edit !== null && !isInGrid(view, edit));
  useEffect(
    () => () => {
      // Leaving the map ends what is being written in it.
      const { editing } = ui.get();
      if (editing) writingOf(editing)?.session.finish();
    },
    [ui],
  );
  const writing = edit && isStray ? writingOf(edit) : null;
  const box = useRef<HTMLDivElement>(null);
  // The field it came from has told where it was when it went, just now.
  useLayoutEffect(() => {
    const { style } = box.current ?? {};
    const was = writing?.left?.box;
    if (!style || !was) return;
    style.left = `${was.left}px`;
    style.top = `${was.top}px`;
    style.width = `${Math.max(was.width, leastWidthPx)}px`;
  }, [writing]);
  if (!writing) return null;
  const { lane, column } = writing;
  const leave = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !writingCommand(keyPress(event))) return;
    event.preventDefault();
    const { active } = ui.get();
    ui.stopEditing();
    if (active) ui.goTo(nearestSpot(store.getView(), active, { lane: 0, column: 0 }));
  };
  return (
    <div
      ref={box}
      {...gridPart("group", { "aria-label": "A card that is not on the map any more" })}
      className="map-card map-stray"
      {...{ onKeyDown: leave }}
    >
      <p className="px-2.5 pt-2 text-xs text-ink-2" role="status">
        Not on the map any more. Go on writing: your words are kept.
      </p>
      <CardEditor card={null} lane={lane} column={column} />
    </div>
  );
}
