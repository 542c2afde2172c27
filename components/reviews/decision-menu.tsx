"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTransition } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { EditMenu } from "@/components/forms/edit-menu";
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
    <EditMenu
      about={decision.title}
      edit={(onOpenChange) => <DecisionDialog {...{ team, decision, onOpenChange }} open />}
      removal={{
        title: "Remove this decision?",
        losses: [`“${decision.title}”, its reason and what you expect of it`],
        description: "Actions that belong to it stay.",
        confirmLabel: "Remove decision",
        onConfirm: async () => void (await confirmed(removeDecisionAction({ team, decisionId }))),
      }}
    >
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
    </EditMenu>
  );
}
