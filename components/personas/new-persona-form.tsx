"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import { createPersonaAction } from "@/lib/personas/actions";
import { maxPersonaName, maxShortLine } from "@/lib/personas/limits";
import { purchaseRoles } from "@/lib/personas/purchase-roles";
import { tidy } from "@/lib/personas/tidy";

/** A name is enough to begin; all else is written on the persona's own page. */
export function NewPersonaForm({ team }: { team: string }) {
  const router = useRouter();
  const roles = useId();
  const [fields, setFields] = useState({ name: "", tagline: "", role: "" });
  const [missing, setMissing] = useState(false);
  const form = useFormAction(createPersonaAction, ({ id }) => router.push(`/${team}/personas/${id}`));
  const set = (patch: Partial<typeof fields>) => setFields({ ...fields, ...patch });
  const create = () => {
    if (fields.name.trim() === "") setMissing(true);
    else form.submit({ team, name: fields.name, ...tidy(fields) });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.pending) create();
      }}
      className="flex max-w-120 flex-col gap-5"
    >
      <Field
        label="Name"
        hint="Somebody you can picture: “The busy parent”, “Ines from procurement”."
        error={missing ? "Give them a name." : form.errorOf("name")}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            value={fields.name}
            maxLength={maxPersonaName}
            autoComplete="off"
            onChange={(event) => {
              set({ name: event.target.value });
              setMissing(false);
            }}
          />
        )}
      </Field>
      <Field label="In one line" hint="Who they are, so that a colleague knows whom you mean." optional>
        {(control) => (
          <TextInput
            {...control}
            value={fields.tagline}
            maxLength={maxShortLine}
            autoComplete="off"
            onChange={(event) => set({ tagline: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Role in the purchase"
        hint="When a company buys, several people decide. Leave it empty for people who buy for themselves."
        optional
      >
        {(control) => (
          <>
            <TextInput
              {...control}
              value={fields.role}
              list={roles}
              maxLength={maxShortLine}
              autoComplete="off"
              onChange={(event) => set({ role: event.target.value })}
            />
            <datalist id={roles}>
              {purchaseRoles.map(({ name, about }) => (
                <option key={name} value={name}>
                  {about}
                </option>
              ))}
            </datalist>
          </>
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
          Create persona
        </Button>
        <LinkButton href={`/${team}/personas`} variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}
