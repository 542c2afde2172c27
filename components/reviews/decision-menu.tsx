"use client";

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState, useTransition } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { toasts } from "@/components/ui/toasts";
import { moveDecisionAction, removeDecisionAction } from "@/lib/reviews/actions";
import type { Decision } from "@/lib/reviews/schema";
import { DecisionDialog } from "./decision-dialog";

interface Props {
  team: string;
  decision: Decision;
  index: number;
  count: number;
}

/** What can be done with a decision while its review is open. */
export function DecisionMenu({ team, decision, index, count }: Props) {
  const [open, setOpen] = useState<"edit" | "remove" | null>(null);
  const [pending, start] = useTransition();
  const decisionId = decision.id;
  const move = (to: number) =>
    start(async () => {
      try {
        await confirmed(moveDecisionAction({ team, decisionId, to }));
      } catch (error) {
        toasts.add({ title: "It was not moved", description: (error as Error).message, type: "bad" });
      }
    });
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton
            size="small"
            label={`Change “${decision.title}”`}
            icon={<Ellipsis aria-hidden="true" />}
          />
        }
      >
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => setOpen("edit")}>
          Edit
        </MenuItem>
        <MenuItem
          icon={<ArrowUp aria-hidden="true" />}
          disabled={pending || index === 0}
          onSelect={() => move(index - 1)}
        >
          Move up
        </MenuItem>
        <MenuItem
          icon={<ArrowDown aria-hidden="true" />}
          disabled={pending || index === count - 1}
          onSelect={() => move(index + 1)}
        >
          Move down
        </MenuItem>
        <MenuItem danger icon={<Trash2 aria-hidden="true" />} onSelect={() => setOpen("remove")}>
          Remove
        </MenuItem>
      </Menu>
      {open === "edit" && (
        <DecisionDialog
          team={team}
          decision={decision}
          open
          onOpenChange={(next) => setOpen(next ? "edit" : null)}
        />
      )}
      <AlertDialog
        title="Remove this decision?"
        losses={[`“${decision.title}”, its reason and what you expect of it`]}
        description="Actions that belong to it stay."
        confirmLabel="Remove decision"
        open={open === "remove"}
        onOpenChange={(next) => setOpen(next ? "remove" : null)}
        onConfirm={async () => void (await confirmed(removeDecisionAction({ team, decisionId })))}
      />
    </>
  );
}
