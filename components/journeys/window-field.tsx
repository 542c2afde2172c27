"use client";

import { useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { setWindowAction } from "@/lib/journeys/actions";
import type { Journey } from "@/lib/journeys/schema";

/** How long people have to reach the next stage and still count as gone on. */
export function WindowField({
  team,
  journey,
  mayEdit,
}: {
  team: string;
  journey: Journey;
  mayEdit: boolean;
}) {
  const [days, setDays] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  // Once saved, the page comes anew a moment later: until then what was typed stays.
  const [saved, setSaved] = useState(`${journey.windowDays}`);
  const form = useFormAction(setWindowAction, (_, { windowDays }) => setSaved(`${windowDays}`));
  const value = days ?? saved;
  const changed = value !== saved;
  const save = () => {
    const windowDays = value.trim() === "" ? Number.NaN : Number(value);
    if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays > 365) setWrong(true);
    else form.submit({ team, journey: journey.id, windowDays });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !form.pending) save();
      }}
    >
      <Field
        label="Conversion window"
        hint="Days people have to reach the next stage. Who is still within them is shown as maturing, not as lost."
        error={wrong ? "Give whole days from 1 to 365." : (form.errorOf("windowDays") ?? form.message)}
      >
        {(control) => (
          <span className="flex items-center gap-2">
            <TextInput
              {...control}
              inputMode="numeric"
              value={value}
              readOnly={!mayEdit}
              onChange={(event) => {
                setDays(event.target.value);
                setWrong(false);
              }}
              className="max-w-20"
            />
            <span className="text-ink-3">days</span>
            {changed && (
              <Button type="submit" pending={form.pending} pendingLabel="Saving">
                Save window
              </Button>
            )}
          </span>
        )}
      </Field>
    </form>
  );
}
