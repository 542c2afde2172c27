"use client";

import { Eye } from "lucide-react";
import { MenuGroup } from "@/components/ui/menu-group";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import type { MapLane, MapStage } from "@/lib/journeys/map/schema";
import { useLaneActions } from "./use-lane-actions";
import { useStageActions } from "./use-stage-actions";

/** Hidden stages and lanes, each shown again by a press. */
export function HiddenMenuItems({ stages, lanes }: { stages: MapStage[]; lanes: MapLane[] }) {
  const stageActions = useStageActions();
  const laneActions = useLaneActions();
  return (
    <>
      {stages.length > 0 && (
        <MenuGroup label="Hidden stages">
          {stages.map((stage) => (
            <MenuItem key={stage.id} icon={<Eye />} onSelect={() => stageActions.hide([stage], false)}>
              Show {stage.name}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      {lanes.length > 0 && (
        <MenuGroup label="Hidden lanes">
          {lanes.map((lane) => (
            <MenuItem key={lane.id} icon={<Eye />} onSelect={() => laneActions.hide([lane], false)}>
              Show {lane.name}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      {stages.length + lanes.length > 1 && (
        <>
          <MenuSeparator />
          <MenuItem
            icon={<Eye />}
            onSelect={() => {
              if (stages.length > 0) stageActions.hide(stages, false);
              if (lanes.length > 0) laneActions.hide(lanes, false);
            }}
          >
            Show all
          </MenuItem>
        </>
      )}
    </>
  );
}
