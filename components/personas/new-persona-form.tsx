"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { Form } from "@/components/forms/form";
import { FormEnd } from "@/components/forms/form-end";
import { NameField } from "@/components/forms/name-field";
import { textOf } from "@/components/forms/text-of";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { maxPersonaName, maxShortLine } from "@/lib/personas/limits";
import { purchaseRoles } from "@/lib/personas/purchase-roles";
import { useNewPersona } from "./use-new-persona";

const writtenIn = (form: FormData) => ({
  name: textOf(form, "name"),
  tagline: textOf(form, "tagline"),
  role: textOf(form, "role"),
});

/** A name is enough to begin; all else is written on the persona's own page. */
export function NewPersonaForm({ team }: { team: string }) {
  const router = useRouter();
  const roles = useId();
  const { fields, change, create, ...form } = useNewPersona(team, (id) =>
    router.push(`/${team}/personas/${id}`),
  );
  return (
    <Form
      onAlive={(data) => change(writtenIn(data))}
      onSubmit={(data) => {
        change(writtenIn(data));
        create(writtenIn(data));
      }}
    >
      <div className="flex max-w-120 flex-col gap-5">
        <NameField
          hint="Somebody you can picture: “The busy parent”, “Ines from procurement”."
          value={fields.name}
          maxLength={maxPersonaName}
          error={form.nameError}
          onChange={(name) => change({ name })}
        />
        <Field label="In one line" hint="Who they are, so that a colleague knows whom you mean." optional>
          {(control) => (
            <TextInput
              {...control}
              name="tagline"
              value={fields.tagline}
              maxLength={maxShortLine}
              autoComplete="off"
              onChange={(event) => change({ tagline: event.target.value })}
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
                name="role"
                value={fields.role}
                list={roles}
                maxLength={maxShortLine}
                autoComplete="off"
                onChange={(event) => change({ role: event.target.value })}
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
        <FormEnd
          message={form.message}
          failed="Not created"
          submit="Create persona"
          pending={form.pending}
          pendingLabel="Creating"
          cancelHref={`/${team}/personas`}
        />
      </div>
    </Form>
  );
}
