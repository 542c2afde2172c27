"use client";

import { Form } from "@/components/forms/form";
import { textOf } from "@/components/forms/text-of";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { signUpByInvitationAction } from "@/lib/accounts/actions";
import { signIn } from "./browser-session";
import { PersonFields } from "./person-fields";

/** Somebody new who joins a team by the link they hold. */
export function JoinForm({ token, teamName }: { token: string; teamName: string }) {
  const { pending, submit, message, errorOf } = useFormAction(
    signUpByInvitationAction,
    async ({ slug }, { email, password }) => {
      const outcome = await signIn(email, password);
      window.location.assign(outcome === "done" ? `/${slug}` : `/sign-in?next=/${slug}`);
    },
  );
  const send = (form: FormData) => {
    const credentials = { email: textOf(form, "email"), password: textOf(form, "password") };
    submit({ ...credentials, name: textOf(form, "name"), token });
  };
  return (
    <Form onSubmit={send} message={message}>
      <PersonFields errorOf={errorOf} />
      <Button type="submit" variant="primary" size="large" pending={pending} pendingLabel="Joining">
        Sign up and join {teamName}
      </Button>
    </Form>
  );
}
