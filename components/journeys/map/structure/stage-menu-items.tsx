"use client";

import {
  ArrowLeft,
  ArrowRight,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns2,
  Copy,
  CornerDownRight,
  EyeOff,
  ListChecks,
  Pencil,
  RotateCcw,
  Spline,
  SquareSplitHorizontal,
  Trash2,
} from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import type { MapStage } from "@/lib/journeys/map/schema";
import { stagesOfColumns } from "@/lib/journeys/map/structure/stage-order";
import { useStageActions } from "./use-stage-actions";

export type StageDialogName = "split" | "link" | "sub-journeys" | "remove";

export interface StageMenuGiven {
  stage: MapStage;
  hasSteps: boolean;
  onRename: () => void;
  onDialog: (dialog: StageDialogName) => void;
}

/** All that can be done with a stage. */
export function StageMenuItems({ stage, hasSteps, onRename, onDialog }: StageMenuGiven) {
  const { team, journey } = useMapInfo();
  const actions = useStageActions();
  const columns = useMapView((view) => view.columns);
  const stages = stagesOfColumns(columns);
  const index = stages.findIndex(({ id }) => id === stage.id);
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={onRename}>
        Rename
      </MenuItem>
      <MenuItem
        icon={<BetweenVerticalStart />}
        disabled={!actions.mayAdd()}
        onSelect={() => actions.add({ before: stage.id })}
      >
        Add a stage before
      </MenuItem>
      <MenuItem
        icon={<BetweenVerticalEnd />}
        disabled={!actions.mayAdd()}
        onSelect={() => actions.add({ after: stage.id })}
      >
        Add a stage after
      </MenuItem>
      <MenuItem icon={<ArrowLeft />} disabled={index <= 0} onSelect={() => actions.move(stage, -1)}>
        Move left
      </MenuItem>
      <MenuItem
        icon={<ArrowRight />}
        disabled={index === stages.length - 1}
        onSelect={() => actions.move(stage, 1)}
      >
        Move right
      </MenuItem>
      {hasSteps ? (
        <MenuItem icon={<Columns2 />} onSelect={() => actions.join(stage)}>
          Join steps into one column
        </MenuItem>
      ) : (
        <MenuItem icon={<SquareSplitHorizontal />} onSelect={() => onDialog("split")}>
          Split into steps…
        </MenuItem>
      )}
      <MenuItem
        icon={<Copy />}
        disabled={!actions.mayDuplicate(stage.id)}
        onSelect={() => actions.duplicate(stage)}
      >
        Duplicate
      </MenuItem>
      <MenuItem icon={<EyeOff />} onSelect={() => actions.hide([stage], true)}>
        Hide
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Spline />} onSelect={() => onDialog("link")}>
        Link to another stage…
      </MenuItem>
      <MenuItem icon={<CornerDownRight />} onSelect={() => onDialog("sub-journeys")}>
        Link a sub-journey…
      </MenuItem>
      <MenuItem icon={<RotateCcw />} onSelect={() => actions.anchor(stage, !stage.retentionAnchor)}>
        {stage.retentionAnchor ? "Stop measuring retention here" : "Measure retention from here"}
      </MenuItem>
      <MenuLink
        href={`/${team}/journeys/${journey.id}/rules#stage-${stage.id}`}
        icon={<ListChecks aria-hidden="true" />}
      >
        What counts here
      </MenuLink>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={() => onDialog("remove")}>
        Remove…
      </MenuItem>
    </>
  );
}
