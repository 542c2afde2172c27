"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import { createJourneyAction } from "@/lib/journeys/actions";
import { type TemplateId, templateOf } from "@/lib/journeys/templates";
import { TemplateChoice } from "./template-choice";
import { TemplatePreview } from "./template-preview";

/** Choose where to begin, see what it is, give it a name. */
export function NewJourneyForm({ team, initial }: { team: string; initial: TemplateId }) {
  const router = useRouter();
  const [template, setTemplate] = useState<TemplateId>(initial);
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  const form = useFormAction(createJourneyAction, ({ id }) => router.push(`/${team}/journeys/${id}`));
  const create = () => {
    if (name.trim() === "") setMissing(true);
    else form.submit({ team, name, template });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.pending) create();
      }}
      className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(18rem,24rem)_1fr]"
    >
      <TemplateChoice value={template} onChange={setTemplate} />
      <div className="flex min-w-0 flex-col gap-7">
        <TemplatePreview template={templateOf(template)} />
        <div className="flex max-w-120 flex-col gap-5">
          <Field
            label="Name"
            hint="What your customers go through, for example “Subscription” or “Buying a house”."
            error={missing ? "Give it a name." : form.errorOf("name")}
            required
          >
            {(control) => (
              <TextInput
                {...control}
                value={name}
                maxLength={120}
                autoComplete="off"
                onChange={(event) => {
                  setName(event.target.value);
                  setMissing(false);
                }}
              />
            )}
          </Field>
          {form.message && (
            <div role="alert">
              <Callout tone="bad" label="Not created">
                {form.message}
              </Callout>
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" pending={form.pending} pendingLabel="Creating">
              Create journey
            </Button>
            <LinkButton href={`/${team}/journeys`} variant="quiet">
              Cancel
            </LinkButton>
          </div>
        </div>
      </div>
    </form>
  );
}
