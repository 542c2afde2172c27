"use client";

import { useState } from "react";
import { Form } from "@/components/forms/form";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { toasts } from "@/components/ui/toasts";
import { changePasswordAction } from "@/lib/accounts/actions";
import { passwordRule } from "@/lib/accounts/password-rule";

export function PasswordForm() {
  const [round, setRound] = useState(0);
  const { pending, submit, message, errorOf } = useFormAction(changePasswordAction, () => {
    setRound((last) => last + 1);
    toasts.add({ title: "Password changed", description: "Your other sessions have ended." });
  });
  const send = (form: FormData) => submit({ current: textOf(form, "current"), next: textOf(form, "next") });
  return (
    // A new key empties the fields once the password is changed.
    <Form key={round} onSubmit={send} message={message}>
      <Field label="Current password" error={errorOf("current")}>
        {(control) => (
          <TextInput {...control} name="current" type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Field label="New password" hint={passwordRule} error={errorOf("next")}>
        {(control) => (
          <TextInput {...control} name="next" type="password" autoComplete="new-password" required />
        )}
      </Field>
      <div>
        <Button type="submit" pending={pending}>
          Change password
        </Button>
      </div>
    </Form>
  );
}
