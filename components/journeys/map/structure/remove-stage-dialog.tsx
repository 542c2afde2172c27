"use client";

import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { formatPlural } from "@/lib/format";
import type { MapStage } from "@/lib/journeys/map/schema";
import { stageContents } from "@/lib/journeys/map/structure/remove-stage";
import { useStageActions } from "./use-stage-actions";

/** Names what goes with a stage before it goes. */
export function RemoveStageDialog({ stage, onClose }: { stage: MapStage; onClose: () => void }) {
  const { numbers } = useMapInfo();
  const state = useMapView((view) => view.state);
  const { remove } = useStageActions();
  const { cards, steps, points, links } = stageContents(state, stage.id);
  const rules = numbers?.stages[stage.id]?.ruleCount ?? 0;
  const counted: [number, string, string?][] = [
    [cards, "card"],
    [steps, "step"],
    [points, "drawn feeling"],
    [links, "link to or from it", "links to or from it"],
    [rules, "rule that says what counts, and its numbers", "rules that say what counts, and their numbers"],
  ];
  const losses = counted.flatMap(([count, one, many]) => (count > 0 ? formatPlural(count, one, many) : []));
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Remove ${stage.name}?`}
      description={
        rules > 0
          ? "Undo brings the stage back with its cards and rules. The facts stay in their sources."
          : "You can undo it while this page is open."
      }
      losses={[...losses, ...(stage.retentionAnchor ? ["Retention, until another stage is the anchor"] : [])]}
      confirmLabel="Remove stage"
      onConfirm={() => remove(stage)}
    />
  );
}
