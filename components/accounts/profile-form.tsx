"use client";

import { Form } from "@/components/forms/form";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { toasts } from "@/components/ui/toasts";
import { renamePersonAction } from "@/lib/accounts/actions";

export function ProfileForm({ name, email }: { name: string; email: string }) {
  const { pending, submit, message, errorOf } = useFormAction(renamePersonAction, () => {
    toasts.add({ title: "Name saved" });
  });
  return (
    <Form onSubmit={(form) => submit({ name: textOf(form, "name") })} message={message}>
      <Field label="Name" hint="As your team sees it." error={errorOf("name")}>
        {(control) => <TextInput {...control} name="name" defaultValue={name} autoComplete="name" required />}
      </Field>
      <Field label="Email" hint="You sign in with it.">
        {(control) => <TextInput {...control} value={email} readOnly />}
      </Field>
      <div>
        <Button type="submit" pending={pending}>
          Save name
        </Button>
      </div>
    </Form>
  );
}
