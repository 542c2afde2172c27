"use client";

import { useOptimistic, useTransition } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { Select } from "@/components/ui/select";
import { toasts } from "@/components/ui/toasts";
import { setActionStatusAction } from "@/lib/actions/actions";
import { type ActionStatus, actionStatusSchema } from "@/lib/actions/schema";
import { statusWords } from "./status-words";

interface Props {
  team: string;
  action: { id: string; title: string; status: ActionStatus };
}

/** What became of an action, changed in place. */
export function ActionStatusSelect({ team, action }: Props) {
  const [shown, show] = useOptimistic(action.status);
  const [, start] = useTransition();
  const change = (status: ActionStatus) =>
    start(async () => {
      show(status);
      try {
        await confirmed(setActionStatusAction({ team, actionId: action.id, status }));
      } catch (error) {
        toasts.add({ title: "It was not changed", description: (error as Error).message, type: "bad" });
      }
    });
  return (
    <span className="inline-block w-28 max-sm:w-32">
      <Select
        aria-label={`Status of “${action.title}”`}
        value={shown}
        onChange={(event) => change(actionStatusSchema.parse(event.target.value))}
      >
        {actionStatusSchema.options.map((status) => (
          <option key={status} value={status}>
            {statusWords[status]}
          </option>
        ))}
      </Select>
    </span>
  );
}
