"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { removeActionAction } from "@/lib/actions/actions";
import type { PromisedAction } from "@/lib/actions/schema";
import { ActionDialog } from "./action-dialog";
import type { ActionChoices } from "./choice-field";

interface Props {
  team: string;
  action: PromisedAction;
  choices: ActionChoices;
}

/** What can be done with an action while its review is open. */
export function ActionMenu({ team, action, choices }: Props) {
  const [open, setOpen] = useState<"edit" | "remove" | null>(null);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton
            size="small"
            label={`Change “${action.title}”`}
            icon={<Ellipsis aria-hidden="true" />}
          />
        }
      >
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => setOpen("edit")}>
          Edit
        </MenuItem>
        <MenuItem danger icon={<Trash2 aria-hidden="true" />} onSelect={() => setOpen("remove")}>
          Remove
        </MenuItem>
      </Menu>
      {open === "edit" && (
        <ActionDialog team={team} action={action} choices={choices} open onOpenChange={() => setOpen(null)} />
      )}
      <AlertDialog
        title="Remove this action?"
        losses={[`“${action.title}”`]}
        confirmLabel="Remove action"
        open={open === "remove"}
        onOpenChange={(next) => setOpen(next ? "remove" : null)}
        onConfirm={async () => void (await confirmed(removeActionAction({ team, actionId: action.id })))}
      />
    </>
  );
}
