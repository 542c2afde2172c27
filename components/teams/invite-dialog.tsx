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
import { createInvitationAction } from "@/lib/teams/invitations/actions";
import { RoleField } from "./role-field";

/** Makes a link for one person to join by. */
export function InviteDialog({ team, roles }: { team: string; roles: Role[] }) {
  const [open, setOpen] = useState(false);
  const [link, setLink] = useState<{ href: string; until: string } | null>(null);
  const { pending, submit, message, errorOf } = useFormAction(createInvitationAction, ({ path, until }) => {
    setLink({ href: new URL(path, window.location.href).href, until });
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (next) setLink(null);
  };
  const send = (form: FormData) =>
    submit({ team, role: textOf(form, "role") as Role, note: textOf(form, "note") });
  return (
    <>
      <Button variant="primary" onClick={() => change(true)}>
        Invite somebody
      </Button>
      <Dialog
        title={link ? "The link is ready" : "Invite somebody"}
        description={
          link
            ? `Send it to the person yourself. It lets one person in and is not shown again. Works until ${link.until}.`
            : "You get a link to send by chat or e-mail. It lets one person in."
        }
        open={open}
        onOpenChange={change}
      >
        {link ? (
          <ShownOnce label="Invitation link" secret={link.href} copyLabel="Copy link" />
        ) : (
          <Form onSubmit={send} message={message}>
            <RoleField legend="They join as" roles={roles} initial="viewer" error={errorOf("role")} />
            <Field label="Note" optional hint="For you: who this link is for." error={errorOf("note")}>
              {(control) => <TextInput {...control} name="note" maxLength={200} />}
            </Field>
            <div className="flex justify-end">
              <Button type="submit" variant="primary" pending={pending}>
                Make link
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}
