"use client";

import { ArrowDown, ArrowUp, BetweenHorizontalEnd, Copy, EyeOff, Pencil, Trash2 } from "lucide-react";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import type { MapLane } from "@/lib/journeys/map/schema";
import { useLaneActions } from "./use-lane-actions";

interface Props {
  lane: MapLane;
  index: number;
  total: number;
  onRename: () => void;
  onAdd: () => void;
  onRemove: () => void;
}

/** All that can be done with a lane. */
export function LaneMenuItems({ lane, index, total, onRename, onAdd, onRemove }: Props) {
  const actions = useLaneActions();
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={onRename}>
        Rename
      </MenuItem>
      <MenuItem icon={<BetweenHorizontalEnd />} disabled={!actions.mayAdd()} onSelect={onAdd}>
        Add a lane below…
      </MenuItem>
      <MenuItem icon={<ArrowUp />} disabled={index === 0} onSelect={() => actions.move(lane, -1)}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown />} disabled={index === total - 1} onSelect={() => actions.move(lane, 1)}>
        Move down
      </MenuItem>
      <MenuItem
        icon={<Copy />}
        disabled={!actions.mayDuplicate(lane.id)}
        onSelect={() => actions.duplicate(lane)}
      >
        Duplicate
      </MenuItem>
      <MenuItem icon={<EyeOff />} onSelect={() => actions.hide([lane], true)}>
        Hide
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={onRemove}>
        Remove…
      </MenuItem>
    </>
  );
}
