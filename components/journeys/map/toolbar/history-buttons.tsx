import { Redo2, Undo2 } from "lucide-react";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { IconButton } from "@/components/ui/icon-button";

/** Undo and redo; each says what it is about. */
export function HistoryButtons() {
  const store = useMapStore();
  const ui = useMapUi();
  const undoLabel = useMapView((view) => view.undoLabel);
  const redoLabel = useMapView((view) => view.redoLabel);
  const say = (done: string, label: string | null) => label && ui.announce(`${done}: ${label}`);
  return (
    <div className="flex">
      <IconButton
        size="small"
        label={undoLabel ? `Undo: ${undoLabel}` : "Undo"}
        icon={<Undo2 />}
        disabled={undoLabel === null}
        onClick={() => say("Undone", store.undo())}
      />
      <IconButton
        size="small"
        label={redoLabel ? `Redo: ${redoLabel}` : "Redo"}
        icon={<Redo2 />}
        disabled={redoLabel === null}
        onClick={() => say("Done again", store.redo())}
      />
    </div>
  );
}
