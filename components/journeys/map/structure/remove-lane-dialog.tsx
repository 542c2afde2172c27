"use client";

import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { formatPlural } from "@/lib/format";
import type { MapLane } from "@/lib/journeys/map/schema";
import { cardsOfLane } from "@/lib/journeys/map/structure/lane-ops";
import { useLaneActions } from "./use-lane-actions";

/** Names what goes with a lane before it goes. */
export function RemoveLaneDialog({ lane, onClose }: { lane: MapLane; onClose: () => void }) {
  const state = useMapView((view) => view.state);
  const { remove } = useLaneActions();
  const cards = cardsOfLane(state, lane.id);
  const stages = new Set(cards.map(({ stageId }) => stageId)).size;
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Remove ${lane.name}?`}
      description="You can undo it while this page is open."
      losses={
        cards.length > 0 ? [`${formatPlural(cards.length, "card")} in ${formatPlural(stages, "stage")}`] : []
      }
      confirmLabel="Remove lane"
      onConfirm={() => remove(lane)}
    />
  );
}
