"use client";

import { ArrowLeft, ArrowRight, BetweenVerticalEnd, Pencil, Trash2 } from "lucide-react";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import type { MapStep } from "@/lib/journeys/map/schema";
import { useStepActions } from "./use-step-actions";

interface Props {
  step: MapStep;
  index: number;
  total: number;
  onRename: () => void;
}

/** All that can be done with a step. Removing it loses no card, so it doesn't ask. */
export function StepMenuItems({ step, index, total, onRename }: Props) {
  const actions = useStepActions();
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={onRename}>
        Rename
      </MenuItem>
      <MenuItem
        icon={<BetweenVerticalEnd />}
        disabled={!actions.mayAdd(step.stageId)}
        onSelect={() => actions.addAfter(step)}
      >
        Add a step after
      </MenuItem>
      <MenuItem icon={<ArrowLeft />} disabled={index === 0} onSelect={() => actions.move(step, -1)}>
        Move left
      </MenuItem>
      <MenuItem icon={<ArrowRight />} disabled={index === total - 1} onSelect={() => actions.move(step, 1)}>
        Move right
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} onSelect={() => actions.remove(step)}>
        Remove step, keep its cards
      </MenuItem>
    </>
  );
}
