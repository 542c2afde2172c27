"use client";

import { Archive, ArchiveRestore, Copy, LayoutTemplate, Map as MapIcon, Pencil, Trash2 } from "lucide-react";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";

export interface JourneyListMenuProps {
  href: string;
  isTemplate: boolean;
  isArchived: boolean;
  /** a closed review keeps it */
  isKept: boolean;
  onDuplicate: () => void;
  onRename: () => void;
  onTemplate: () => void;
  onArchive: () => void;
  onDelete: () => void;
}

/** What can be done with a journey of the list. */
export function JourneyListMenuItems(props: JourneyListMenuProps) {
  const { href, isTemplate, isArchived, isKept } = props;
  return (
    <>
      <MenuLink href={href} icon={<MapIcon />}>
        Open the map
      </MenuLink>
      <MenuSeparator />
      <MenuItem icon={<Pencil />} onSelect={props.onRename}>
        Rename
      </MenuItem>
      <MenuItem icon={<Copy />} onSelect={props.onDuplicate}>
        Duplicate
      </MenuItem>
      <MenuItem icon={<LayoutTemplate />} onSelect={props.onTemplate}>
        {isTemplate ? "No template any more" : "Use as a template"}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={isArchived ? <ArchiveRestore /> : <Archive />} onSelect={props.onArchive}>
        {isArchived ? "Take out of the archive" : "Archive"}
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger={!isKept} disabled={isKept} onSelect={props.onDelete}>
        {isKept ? "Can’t be deleted: it has a closed review" : "Delete"}
      </MenuItem>
    </>
  );
}
