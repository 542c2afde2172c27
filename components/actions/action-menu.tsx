"use client";

import { confirmed } from "@/components/forms/confirmed";
import { EditMenu } from "@/components/forms/edit-menu";
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
  return (
    <EditMenu
      about={action.title}
      edit={(onOpenChange) => <ActionDialog {...{ team, action, choices, onOpenChange }} open />}
      removal={{
        title: "Remove this action?",
        losses: [`“${action.title}”`],
        confirmLabel: "Remove action",
        onConfirm: async () => void (await confirmed(removeActionAction({ team, actionId: action.id }))),
      }}
    />
  );
}
