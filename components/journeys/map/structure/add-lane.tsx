"use client";

import { Plus } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Button } from "@/components/ui/button";
import { useDialog } from "./use-dialog";
import { useLaneActions } from "./use-lane-actions";

/** Under the last lane. Nothing for who may not edit. */
export function AddLane() {
  const { mayEdit } = useMapInfo();
  const { mayAdd } = useLaneActions();
  const { dialog, show } = useDialog();
  if (!mayEdit) return null;
  return (
    <div className="sticky left-0 w-fit px-4.5 py-2 max-sm:px-0.5 print:hidden">
      <Button
        variant="quiet"
        size="small"
        disabled={!mayAdd()}
        onClick={() =>
          show(() => import("./lane-kind-dialog").then((own) => own.LaneKindDialog), { after: null })
        }
      >
        <Plus aria-hidden="true" />
        Add a lane
      </Button>
      {dialog}
    </div>
  );
}
