"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Form } from "@/components/forms/form";
import { FormEnd } from "@/components/forms/form-end";
import { NameField } from "@/components/forms/name-field";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { createJourneyAction } from "@/lib/journeys/actions";
import { copyJourneyAction } from "@/lib/journeys/copying/actions";
import { type TemplateId, templateOf } from "@/lib/journeys/templates";
import { type Beginning, TemplateChoice } from "./template-choice";
import { type CopyAs, type OwnJourney, TemplateOwn } from "./template-own";
import { TemplatePreview } from "./template-preview";

interface Props {
  team: string;
  initial: TemplateId;
  /** the journeys of the team, to begin from one of them */
  journeys: readonly OwnJourney[];
}

/** Choose where to begin, see what it is, give it a name. */
export function NewJourneyForm({ team, initial, journeys }: Props) {
  const router = useRouter();
  const [beginning, setBeginning] = useState<Beginning>(initial);
  const [original, setOriginal] = useState(journeys[0]?.id);
  const [as, setAs] = useState<CopyAs>("copy");
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  const open = ({ id }: { id: string }) => router.push(`/${team}/journeys/${id}`);
  const creating = useFormAction(createJourneyAction, open);
  const copying = useFormAction(copyJourneyAction, open);
  const own = beginning === "own" ? journeys.find(({ id }) => id === original) : undefined;
  const form = own ? copying : creating;
  const take = (written: FormData) => {
    setName(textOf(written, "name"));
    setBeginning((textOf(written, "template") || beginning) as Beginning);
  };
  const create = (written: FormData) => {
    take(written);
    const called = textOf(written, "name");
    const from = (textOf(written, "template") || beginning) as Beginning;
    if (creating.pending || copying.pending) return;
    if (called.trim() === "") setMissing(true);
    else if (from !== "own") creating.submit({ team, name: called, template: from });
    // Sent before the page came alive, nobody has chosen which of their own it is.
    else if (own && written.has("as")) copying.submit({ team, journey: own.id, name: called, as });
  };
  return (
    <Form onAlive={take} onSubmit={create}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(18rem,24rem)_1fr]">
        <TemplateChoice value={beginning} hasOwn={journeys.length > 0} onChange={setBeginning} />
        <div className="flex min-w-0 flex-col gap-7">
          {own && (
            <TemplateOwn journeys={journeys} journey={own} as={as} onJourney={setOriginal} onAs={setAs} />
          )}
          <div className="flex max-w-120 flex-col gap-5">
            <NameField
              hint="What your customers go through, for example “Subscription” or “Buying a house”."
              value={name}
              error={missing ? "Give it a name." : form.errorOf("name")}
              onChange={(next) => {
                setName(next);
                setMissing(false);
              }}
            />
            <FormEnd
              message={form.message}
              failed="Not created"
              submit="Create journey"
              pending={form.pending}
              pendingLabel="Creating"
              cancelHref={`/${team}/journeys`}
            />
          </div>
          {beginning !== "own" && <TemplatePreview template={templateOf(beginning)} />}
        </div>
      </div>
    </Form>
  );
}
