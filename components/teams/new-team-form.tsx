"use client";

import { useEffect, useState } from "react";
import { Form } from "@/components/forms/form";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { createTeamAction } from "@/lib/teams/actions";
import { slugFromName } from "@/lib/teams/slug";
import { zoneOfToday } from "@/lib/teams/time-zones";
import { MonthSelect } from "./month-select";
import { TimeZoneField } from "./time-zone-field";

/** A new team; its address follows the name until it is written by hand. */
export function NewTeamForm({ zones }: { zones: string[] }) {
  const [name, setName] = useState("");
  const [ownSlug, setOwnSlug] = useState<string | null>(null);
  const [zone, setZone] = useState("UTC");
  // Only the browser knows where the person is.
  useEffect(() => {
    const guess = zoneOfToday(Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (zones.includes(guess)) setZone(guess);
  }, [zones]);
  const { pending, submit, message, errorOf } = useFormAction(createTeamAction, ({ slug }) => {
    window.location.assign(`/${slug}`);
  });
  const send = (form: FormData) =>
    submit({
      name,
      // Left to us, a taken address gets a number; written by hand, the person is asked.
      slug: ownSlug?.trim() || undefined,
      timeZone: zone,
      fiscalYearStartMonth: Number(textOf(form, "month")),
    });
  return (
    <Form onSubmit={send} message={message}>
      <Field label="Team name" error={errorOf("name")}>
        {(control) => (
          <TextInput {...control} value={name} onChange={(event) => setName(event.target.value)} required />
        )}
      </Field>
      <Field label="Address" hint={`/${ownSlug ?? slugFromName(name)}`} error={errorOf("slug")}>
        {(control) => (
          <TextInput
            {...control}
            value={ownSlug ?? slugFromName(name)}
            onChange={(event) => setOwnSlug(event.target.value)}
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <TimeZoneField zones={zones} value={zone} onChange={setZone} error={errorOf("timeZone")} />
      <Field label="The fiscal year begins in" error={errorOf("fiscalYearStartMonth")}>
        {(control) => <MonthSelect {...control} name="month" defaultValue={1} />}
      </Field>
      <Button type="submit" variant="primary" size="large" pending={pending} pendingLabel="Creating">
        Create team
      </Button>
    </Form>
  );
}
