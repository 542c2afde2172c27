"use client";

import { ArrowDown, ArrowUp, Ellipsis, Plus, RotateCcw, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import type { JourneyStage } from "@/lib/journeys/schema";

interface Props {
  stage: JourneyStage;
  total: number;
  onMove: (position: number) => void;
  onAddAfter: () => void;
  onAnchor: (anchored: boolean) => void;
  onRemove: () => void;
}

/** Everything that can be done with a stage, for who doesn't drag. */
export function StageRowMenu({ stage, total, onMove, onAddAfter, onAnchor, onRemove }: Props) {
  const { position, retentionAnchor } = stage;
  return (
    <Menu align="end" trigger={<IconButton label={`More for ${stage.name}`} icon={<Ellipsis />} />}>
      <MenuItem icon={<ArrowUp />} disabled={position === 0} onSelect={() => onMove(position - 1)}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown />} disabled={position === total - 1} onSelect={() => onMove(position + 1)}>
        Move down
      </MenuItem>
      <MenuItem icon={<Plus />} onSelect={onAddAfter}>
        Add a stage after this
      </MenuItem>
      <MenuItem icon={<RotateCcw />} onSelect={() => onAnchor(!retentionAnchor)}>
        {retentionAnchor ? "Stop measuring retention here" : "Measure retention from here"}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={onRemove}>
        Remove stage
      </MenuItem>
    </Menu>
  );
}
