"use client";

import { Plus } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { IconButton } from "@/components/ui/icon-button";
import { useStageActions } from "./use-stage-actions";

/** Behind the last stage, in a narrow column that keeps in sight. Nothing for who may not edit. */
export function AddStageColumn() {
  const { mayEdit } = useMapInfo();
  const { mayAdd, add } = useStageActions();
  if (!mayEdit) return null;
  return (
    <div className="w-12 shrink-0 border-l border-rule print:hidden">
      <div className="sticky top-0 flex justify-center pt-5">
        <IconButton label="Add a stage" icon={<Plus />} disabled={!mayAdd()} onClick={() => add("end")} />
      </div>
    </div>
  );
}
