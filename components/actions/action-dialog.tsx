"use client";

import { FormDialog } from "@/components/forms/form-dialog";
import { textOf } from "@/components/forms/text-of";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { addActionAction, editActionAction } from "@/lib/actions/actions";
import type { PromisedAction } from "@/lib/actions/schema";
import { type ActionChoices, ChoiceField } from "./choice-field";

type Props = {
  team: string;
  choices: ActionChoices;
  open: boolean;
  onOpenChange: (open: boolean) => void;
} & ({ reviewId: string; action?: undefined } | { action: PromisedAction; reviewId?: undefined });

function fieldsOf(form: FormData) {
  return {
    title: textOf(form, "title"),
    ownerId: textOf(form, "ownerId") || null,
    dueOn: textOf(form, "dueOn") || null,
    stageId: textOf(form, "stageId") || null,
    decisionId: textOf(form, "decisionId") || null,
  };
}

/** An action, new or changed: what, who, until when, and what it belongs to. */
export function ActionDialog({ team, choices, open, onOpenChange, reviewId, action }: Props) {
  const send = (fields: ReturnType<typeof fieldsOf>) =>
    action
      ? editActionAction({ team, actionId: action.id, version: action.version, ...fields })
      : addActionAction({ team, reviewId, ...fields });
  return (
    <FormDialog
      title={action ? "Edit action" : "Add an action"}
      submit={action ? "Save action" : "Add action"}
      read={fieldsOf}
      {...{ send, open, onOpenChange }}
    >
      {(errorOf) => (
        <>
          <Field label="Action" hint="What somebody will have done." error={errorOf("title")} required>
            {(control) => (
              <TextInput
                {...control}
                name="title"
                maxLength={200}
                autoComplete="off"
                defaultValue={action?.title}
              />
            )}
          </Field>
          <div className="grid gap-4 sm:grid-cols-2">
            <ChoiceField
              label="Owner"
              name="ownerId"
              none="Nobody yet"
              choices={choices.owners}
              chosen={action?.ownerId}
            />
            <Field label="Due" error={errorOf("dueOn")} optional>
              {(control) => (
                <TextInput {...control} type="date" name="dueOn" defaultValue={action?.dueOn ?? ""} />
              )}
            </Field>
            <ChoiceField
              label="Stage"
              name="stageId"
              none="No stage"
              choices={choices.stages}
              chosen={action?.stageId}
            />
            <ChoiceField
              label="Belongs to"
              name="decisionId"
              none="No decision"
              choices={choices.decisions}
              chosen={action?.decisionId}
            />
          </div>
        </>
      )}
    </FormDialog>
  );
}
