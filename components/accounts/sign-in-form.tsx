"use client";

import { useState, useTransition } from "react";
import { Form } from "@/components/forms/form";
import { textOf } from "@/components/forms/text-of";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { signIn } from "./browser-session";

const words = {
  refused:
    "Email or password is not right, or there were too many tries. After ten of them, wait 15 minutes before the next.",
  failed: "Something went wrong on our side. Try again in a moment.",
  unreached: "That didn’t reach us. Check your connection and try again.",
};

/** `next` is a local path, checked by the page. */
export function SignInForm({ next }: { next: string }) {
  const [message, setMessage] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = (form: FormData) =>
    start(async () => {
      const outcome = await signIn(textOf(form, "email"), textOf(form, "password")).catch(
        () => "unreached" as const,
      );
      // A full load: nothing rendered for somebody else may stay in the browser's memory.
      if (outcome === "done") window.location.assign(next);
      else setMessage(words[outcome]);
    });
  return (
    <Form onSubmit={submit} message={message}>
      <Field label="Email">
        {(control) => <TextInput {...control} name="email" type="email" autoComplete="username" required />}
      </Field>
      <Field label="Password">
        {(control) => (
          <TextInput {...control} name="password" type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Button type="submit" variant="primary" size="large" pending={pending} pendingLabel="Signing in">
        Sign in
      </Button>
    </Form>
  );
}
