"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { renameJourneyAction } from "@/lib/journeys/actions";
import { failureOf } from "./action-failure";

interface Props {
  team: string;
  journey: { id: string; name: string };
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RenameJourneyDialog({ team, journey, open, onOpenChange }: Props) {
  const [name, setName] = useState(journey.name);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const save = () =>
    start(async () => {
      if (name.trim() === "") return setProblem("Give it a name.");
      const failure = failureOf(
        await renameJourneyAction({ team, journey: journey.id, name }).catch(() => undefined),
      );
      setProblem(failure?.message ?? null);
      if (!failure) onOpenChange(false);
    });
  return (
    <Dialog title="Rename journey" size="small" open={open} onOpenChange={onOpenChange}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) save();
        }}
        className="flex flex-col gap-5"
      >
        <Field label="Name" error={problem} required>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => {
                setName(event.target.value);
                setProblem(null);
              }}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending} pendingLabel="Renaming">
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
