"use client";

import { useState } from "react";
import { Form } from "@/components/forms/form";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { toasts } from "@/components/ui/toasts";
import { updateTeamSettingsAction } from "@/lib/teams/actions";
import { MonthSelect } from "./month-select";
import { TimeZoneField } from "./time-zone-field";

interface Settings {
  name: string;
  slug: string;
  timeZone: string;
  fiscalYearStartMonth: number;
  minimumN: number;
}

export function SettingsForm({ settings, zones }: { settings: Settings; zones: string[] }) {
  const [zone, setZone] = useState(settings.timeZone);
  const [month, setMonth] = useState(settings.fiscalYearStartMonth);
  const [slug, setSlug] = useState(settings.slug);
  const { pending, submit, message, errorOf } = useFormAction(updateTeamSettingsAction, (saved) => {
    toasts.add({ title: "Settings saved" });
    if (saved.slug !== settings.slug) window.location.assign(`/${saved.slug}/settings/team`);
  });
  const send = (form: FormData) => {
    const [name, minimumN] = [textOf(form, "name"), textOf(form, "minimumN")];
    submit({
      team: settings.slug,
      name,
      slug,
      timeZone: zone,
      fiscalYearStartMonth: month,
      minimumN: Number(minimumN),
    });
  };
  const recounts = zone !== settings.timeZone || month !== settings.fiscalYearStartMonth;
  return (
    <Form onSubmit={send} message={message}>
      <Field label="Team name" error={errorOf("name")}>
        {(control) => <TextInput {...control} name="name" defaultValue={settings.name} required />}
      </Field>
      <Field
        label="Address"
        hint={slug === settings.slug ? `/${slug}` : "Links to the old address will stop working."}
        error={errorOf("slug")}
      >
        {(control) => (
          <TextInput
            {...control}
            value={slug}
            onChange={(event) => setSlug(event.target.value)}
            spellCheck={false}
          />
        )}
      </Field>
      <TimeZoneField zones={zones} value={zone} onChange={setZone} error={errorOf("timeZone")} />
      <Field label="The fiscal year begins in" error={errorOf("fiscalYearStartMonth")}>
        {(control) => (
          <MonthSelect
            {...control}
            value={month}
            onChange={(event) => setMonth(Number(event.target.value))}
          />
        )}
      </Field>
      <Field
        label="Minimum n"
        hint="With fewer people or answers than this in either period, a change is called “too little data”."
        error={errorOf("minimumN")}
      >
        {(control) => (
          <TextInput
            {...control}
            name="minimumN"
            inputMode="numeric"
            defaultValue={settings.minimumN}
            className="max-w-40"
          />
        )}
      </Field>
      {recounts && (
        <Callout label="Counts again">
          All numbers of this team are counted anew when you save. Frozen reviews keep the numbers they were
          taken with.
        </Callout>
      )}
      <div>
        <Button
          type="submit"
          variant="primary"
          pending={pending}
          pendingLabel={recounts ? "Counting again" : "Saving"}
        >
          Save settings
        </Button>
      </div>
    </Form>
  );
}
