"use client";

import { useState } from "react";
import { Form } from "@/components/forms/form";
import { ShownOnce } from "@/components/forms/shown-once";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { Role } from "@/lib/roles";
import { createTokenAction } from "@/lib/teams/tokens/actions";
import { RoleField } from "./role-field";

/** Makes a token of the API and shows it this once. */
export function NewTokenDialog({ team, roles }: { team: string; roles: Role[] }) {
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const { pending, submit, message, errorOf } = useFormAction(createTokenAction, (made) =>
    setToken(made.token),
  );
  const change = (next: boolean) => {
    setOpen(next);
    if (next) setToken(null);
  };
  const send = (form: FormData) =>
    submit({ team, name: textOf(form, "name"), role: textOf(form, "role") as Role });
  return (
    <>
      <Button variant="primary" onClick={() => change(true)}>
        New token
      </Button>
      <Dialog
        title={token ? "The token is ready" : "New token"}
        description={
          token ? "Keep it where your script reads its secrets. It is not shown again." : undefined
        }
        open={open}
        onOpenChange={change}
      >
        {token ? (
          <ShownOnce label="API token" secret={token} copyLabel="Copy token" />
        ) : (
          <Form onSubmit={send} message={message}>
            <Field
              label="What is it for?"
              hint="For example: nightly import of the survey."
              error={errorOf("name")}
            >
              {(control) => <TextInput {...control} name="name" maxLength={80} required />}
            </Field>
            <RoleField legend="It may act as" roles={roles} initial="editor" error={errorOf("role")} />
            <div className="flex justify-end">
              <Button type="submit" variant="primary" pending={pending}>
                Make token
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}
