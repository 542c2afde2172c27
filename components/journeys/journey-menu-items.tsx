"use client";

import { Pencil, Trash2 } from "lucide-react";
import { MenuItem } from "@/components/ui/menu-item";

interface Props {
  /** it has a closed review, whose record would go with it */
  isKept: boolean;
  onRename: () => void;
  onDelete: () => void;
}

/** What can be done with a journey as a whole; what can't says why. */
export function JourneyMenuItems({ isKept, onRename, onDelete }: Props) {
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={onRename}>
        Rename journey
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger={!isKept} disabled={isKept} onSelect={onDelete}>
        {isKept ? "Can't be deleted: it has a closed review" : "Delete journey"}
      </MenuItem>
    </>
  );
}
