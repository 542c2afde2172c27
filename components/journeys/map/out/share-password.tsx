"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { unlockShareAction } from "@/lib/journeys/sharing/actions";

/** Asks for the password of a link; then the same page shows the map. */
export function SharePassword({ token }: { token: string }) {
  const router = useRouter();
  const [password, setPassword] = useState("");
  const form = useFormAction(unlockShareAction, () => router.refresh());
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit({ token, password });
      }}
      className="flex flex-col gap-5"
    >
      <Field label="Password" error={form.errorOf("password")} required>
        {(control) => (
          <TextInput
            {...control}
            type="password"
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      {form.message && (
        <div role="alert">
          <Callout tone="bad" label="Not opened">
            {form.message}
          </Callout>
        </div>
      )}
      <Button type="submit" variant="primary" pending={form.pending} pendingLabel="Opening">
        Open the map
      </Button>
    </form>
  );
}
