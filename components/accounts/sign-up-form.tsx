"use client";

import { Form } from "@/components/forms/form";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { signUpAction } from "@/lib/accounts/actions";
import { zoneOfToday } from "@/lib/teams/time-zones";
import { signIn } from "./browser-session";
import { PersonFields } from "./person-fields";

/** A new person and the team they begin with. */
export function SignUpForm() {
  const { pending, submit, message, errorOf } = useFormAction(
    signUpAction,
    async ({ slug }, { email, password }) => {
      const outcome = await signIn(email, password);
      window.location.assign(outcome === "done" ? `/${slug}` : `/sign-in?next=/${slug}`);
    },
  );
  const send = (form: FormData) => {
    const credentials = { email: textOf(form, "email"), password: textOf(form, "password") };
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    submit({
      ...credentials,
      name: textOf(form, "name"),
      teamName: textOf(form, "teamName"),
      timeZone: zoneOfToday(timeZone || "UTC"),
    });
  };
  return (
    <Form onSubmit={send} message={message}>
      <PersonFields errorOf={errorOf} />
      <Field
        label="Team name"
        hint="Your company or department. You can invite others to it, and change it later."
        error={errorOf("teamName")}
      >
        {(control) => <TextInput {...control} name="teamName" autoComplete="organization" required />}
      </Field>
      <Button type="submit" variant="primary" size="large" pending={pending} pendingLabel="Signing up">
        Sign up
      </Button>
    </Form>
  );
}
