import { useMemo } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import type { MapStage } from "@/lib/journeys/map/schema";
import { StepName } from "./step-name";

/** The names of a stage's steps, each over its column. */
export function StepRow({ stage }: { stage: MapStage }) {
  const columns = useMapView((view) => view.columns);
  const steps = useMemo(
    () => columns.flatMap((column) => (column.stage.id === stage.id && column.step ? [column.step] : [])),
    [columns, stage.id],
  );
  return (
    <ol aria-label={`Steps of ${stage.name}`} className="flex border-t border-rule">
      {steps.map((step, index) => (
        <li key={step.id} className="min-w-0 flex-1 basis-0 border-rule not-first:border-l">
          <StepName step={step} stage={stage} index={index} total={steps.length} />
        </li>
      ))}
    </ol>
  );
}
