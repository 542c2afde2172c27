import type { KeyboardEvent } from "react";
import { undo } from "@/components/journeys/map/grid/edit-actions";
import { keyPress } from "@/components/journeys/map/grid/key-press";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { gridCommand } from "@/lib/journeys/map/grid/grid-keys";

/** What takes back its own words. */
const texts = "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=file])";

/** Ctrl+Z and Ctrl+Y in a panel, as on the map; in a text they are the text's. @returns whether the key was one of them */
export function useUndoKeys(): (event: KeyboardEvent) => boolean {
  const store = useMapStore();
  const ui = useMapUi();
  const { mayEdit } = useMapInfo();
  return (event) => {
    if (!mayEdit || (event.target instanceof Element && event.target.matches(texts))) return false;
    const command = gridCommand(keyPress(event))?.do;
    if (command !== "undo" && command !== "redo") return false;
    event.preventDefault();
    undo({ store, ui }, command);
    return true;
  };
}
