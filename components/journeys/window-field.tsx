"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { setWindowAction } from "@/lib/journeys/actions";
import type { Journey } from "@/lib/journeys/schema";
import { failureOf } from "./action-failure";

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
  const router = useRouter();
  const [days, setDays] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const value = days ?? `${journey.windowDays}`;
  const changed = days !== null && days !== `${journey.windowDays}`;
  const save = () =>
    start(async () => {
      const windowDays = value.trim() === "" ? Number.NaN : Number(value);
      if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays > 365) {
        return setProblem("Give whole days from 1 to 365.");
      }
      const failure = failureOf(
        await setWindowAction({ team, journey: journey.id, windowDays }).catch(() => undefined),
      );
      setProblem(failure?.message ?? null);
      if (failure) return;
      setDays(null);
      router.refresh();
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !pending) save();
      }}
    >
      <Field
        label="Conversion window"
        hint="Days people have to reach the next stage. Who is still within them is shown as maturing, not as lost."
        error={problem}
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
                setProblem(null);
              }}
              className="max-w-20"
            />
            <span className="text-ink-3">days</span>
            {changed && (
              <Button type="submit" pending={pending} pendingLabel="Saving">
                Save window
              </Button>
            )}
          </span>
        )}
      </Field>
    </form>
  );
}
