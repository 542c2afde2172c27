import { useEffect } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { gridCommand } from "@/lib/journeys/map/grid/grid-keys";
import { keyPress } from "./key-press";

const ownKeys = "input, textarea, select, [contenteditable], [role='dialog'], [role='menu']";

/** Ctrl+Z and Ctrl+Y wherever the focus is on the page, except where they belong to a text. */
export function useHistoryKeys(): void {
  const store = useMapStore();
  const ui = useMapUi();
  const { mayEdit } = useMapInfo();
  useEffect(() => {
    if (!mayEdit) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(ownKeys)))
        return;
      const command = gridCommand(keyPress(event))?.do;
      if (command !== "undo" && command !== "redo") return;
      event.preventDefault();
      const label = store[command]();
      if (label) ui.announce(`${command === "undo" ? "Undone" : "Done again"}: ${label}`);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store, ui, mayEdit]);
}
