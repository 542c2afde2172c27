"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import { createJourneyAction } from "@/lib/journeys/actions";
import { type TemplateId, templateOf } from "@/lib/journeys/templates";
import { failureOf } from "./action-failure";
import { TemplateChoice } from "./template-choice";
import { TemplatePreview } from "./template-preview";

/** Choose where to begin, see what it is, give it a name. */
export function NewJourneyForm({ team, initial }: { team: string; initial: TemplateId }) {
  const router = useRouter();
  const [template, setTemplate] = useState<TemplateId>(initial);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<{ field: boolean; message: string } | null>(null);
  const [pending, start] = useTransition();
  const create = () => {
    if (name.trim() === "") return setProblem({ field: true, message: "Give it a name." });
    start(async () => {
      const result = await createJourneyAction({ team, name, template });
      const failure = failureOf(result);
      if (failure || !result.data) {
        return setProblem({
          field: failure?.code === "INVALID",
          message: failure?.message ?? "It was not created.",
        });
      }
      router.push(`/${team}/journeys/${result.data.id}`);
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) create();
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
            error={problem?.field ? problem.message : null}
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
                  setProblem(null);
                }}
              />
            )}
          </Field>
          {problem && !problem.field && (
            <div role="alert">
              <Callout tone="bad" label="Not created">
                {problem.message}
              </Callout>
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary" pending={pending} pendingLabel="Creating">
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
