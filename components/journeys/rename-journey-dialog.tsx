"use client";

import { useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { renameJourneyAction } from "@/lib/journeys/actions";

interface Props {
  team: string;
  journey: { id: string; name: string };
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RenameJourneyDialog({ team, journey, open, onOpenChange }: Props) {
  const [name, setName] = useState(journey.name);
  const [missing, setMissing] = useState(false);
  const form = useFormAction(renameJourneyAction, () => onOpenChange(false));
  const save = () => {
    if (name.trim() === "") setMissing(true);
    else form.submit({ team, journey: journey.id, name });
  };
  return (
    <Dialog title="Rename journey" size="small" open={open} onOpenChange={onOpenChange}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!form.pending) save();
        }}
        className="flex flex-col gap-5"
      >
        <Field
          label="Name"
          error={missing ? "Give it a name." : (form.errorOf("name") ?? form.message)}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => {
                setName(event.target.value);
                setMissing(false);
              }}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" variant="primary" pending={form.pending} pendingLabel="Renaming">
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
