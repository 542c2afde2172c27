"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { type ComponentProps, type ReactNode, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";

interface Props {
  /** what is changed, by its title */
  about: string;
  /** the dialog in which it is edited */
  edit: (onOpenChange: (open: boolean) => void) => ReactNode;
  /** what is asked before it is removed */
  removal: Omit<ComponentProps<typeof AlertDialog>, "open" | "onOpenChange" | "trigger">;
  /** what else can be done with it */
  children?: ReactNode;
}

/** Edits or removes one thing of a list. */
export function EditMenu({ about, edit, removal, children }: Props) {
  const [open, setOpen] = useState<"edit" | "remove" | null>(null);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton size="small" label={`Change “${about}”`} icon={<Ellipsis aria-hidden="true" />} />
        }
      >
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => setOpen("edit")}>
          Edit
        </MenuItem>
        {children}
        <MenuItem danger icon={<Trash2 aria-hidden="true" />} onSelect={() => setOpen("remove")}>
          Remove
        </MenuItem>
      </Menu>
      {open === "edit" && edit((next) => setOpen(next ? "edit" : null))}
      <AlertDialog
        {...removal}
        open={open === "remove"}
        onOpenChange={(next) => setOpen(next ? "remove" : null)}
      />
    </>
  );
}
