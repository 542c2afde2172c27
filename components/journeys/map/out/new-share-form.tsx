"use client";

import { useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { createShareAction } from "@/lib/journeys/sharing/actions";
import { type ExpiryChoice, expiryChoices, expiryOf, expiryWords } from "@/lib/journeys/sharing/expiry";
import { minSharePassword } from "@/lib/journeys/sharing/limits";

/** What a public link shall be. */
export function NewShareForm({ onMade }: { onMade: (token: string) => void }) {
  const { team, journey, numbers } = useMapInfo();
  const [expiry, setExpiry] = useState<ExpiryChoice>("30");
  const [day, setDay] = useState("");
  const [locked, setLocked] = useState(false);
  const [password, setPassword] = useState("");
  const [showsNumbers, setShowsNumbers] = useState(false);
  const [problem, setProblem] = useState<{ day?: string; password?: string }>({});
  const form = useFormAction(createShareAction, ({ token }) => onMade(token));
  const create = () => {
    const expiresAt = expiryOf(expiry, day, new Date());
    const found = {
      ...(expiresAt === undefined && { day: "Choose the last day." }),
      ...(locked &&
        password.length < minSharePassword && { password: `Use at least ${minSharePassword} characters.` }),
    };
    setProblem(found);
    if (expiresAt === undefined || Object.keys(found).length > 0) return;
    form.submit({ team, journey: journey.id, expiresAt, password: locked ? password : null, showsNumbers });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
      className="flex flex-col gap-4"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Link works for">
          {(control) => (
            <Select
              {...control}
              value={expiry}
              onChange={(event) => setExpiry(event.target.value as ExpiryChoice)}
            >
              {expiryChoices.map((choice) => (
                <option key={choice} value={choice}>
                  {expiryWords[choice]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {expiry === "day" && (
          <Field label="Last day" error={problem.day ?? form.errorOf("expiresAt")}>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
        )}
      </div>
      <Checkbox
        label="Ask for a password"
        hint="Send it separately from the link."
        checked={locked}
        onChange={(event) => setLocked(event.target.checked)}
      />
      {locked && (
        <Field label="Password" error={problem.password ?? form.errorOf("password")}>
          {(control) => (
            <TextInput
              {...control}
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
      )}
      <Checkbox
        label="Show the numbers of the stages"
        hint={
          numbers
            ? "People, conversion, NPS and the like. What people wrote is never shown."
            : "This journey has none yet; the link shows them as soon as it has."
        }
        checked={showsNumbers}
        onChange={(event) => setShowsNumbers(event.target.checked)}
      />
      {form.message && (
        <div role="alert">
          <Callout tone="bad" label="Not made">
            {form.message}
          </Callout>
        </div>
      )}
      <div>
        <Button type="submit" variant="primary" pending={form.pending} pendingLabel="Making the link">
          Create link
        </Button>
      </div>
    </form>
  );
}
