"use client";

import { FormDialog } from "@/components/forms/form-dialog";
import { textOf } from "@/components/forms/text-of";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { addDecisionAction, editDecisionAction } from "@/lib/reviews/actions";
import type { Decision } from "@/lib/reviews/schema";

type Props = {
  team: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
} & ({ reviewId: string; decision?: undefined } | { decision: Decision; reviewId?: undefined });

function fieldsOf(form: FormData) {
  return {
    title: textOf(form, "title"),
    because: textOf(form, "because"),
    expectation: textOf(form, "expectation"),
    judgedOn: textOf(form, "judgedOn") || null,
  };
}

/** A decision, new or changed: what, why, what is expected, and when it is looked at. */
export function DecisionDialog({ team, open, onOpenChange, reviewId, decision }: Props) {
  const send = (fields: ReturnType<typeof fieldsOf>) =>
    decision
      ? editDecisionAction({ team, decisionId: decision.id, version: decision.version, ...fields })
      : addDecisionAction({ team, reviewId, ...fields });
  return (
    <FormDialog
      title={decision ? "Edit decision" : "Add a decision"}
      submit={decision ? "Save decision" : "Add decision"}
      read={fieldsOf}
      {...{ send, open, onOpenChange }}
    >
      {(errorOf) => (
        <>
          <Field
            label="Decision"
            hint="One sentence that says what you change."
            error={errorOf("title")}
            required
          >
            {(control) => (
              <TextInput
                {...control}
                name="title"
                maxLength={200}
                autoComplete="off"
                defaultValue={decision?.title}
              />
            )}
          </Field>
          <Field label="Because" error={errorOf("because")} optional>
            {(control) => (
              <Textarea {...control} name="because" maxLength={4000} defaultValue={decision?.because} />
            )}
          </Field>
          <Field
            label="We expect"
            hint="Which number should move, and how far."
            error={errorOf("expectation")}
            optional
          >
            {(control) => (
              <Textarea
                {...control}
                name="expectation"
                maxLength={4000}
                defaultValue={decision?.expectation}
              />
            )}
          </Field>
          <Field label="We'll judge on" error={errorOf("judgedOn")} optional className="max-w-48">
            {(control) => (
              <TextInput {...control} type="date" name="judgedOn" defaultValue={decision?.judgedOn ?? ""} />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
