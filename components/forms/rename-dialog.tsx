"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { type ActionAnswer, useFormAction } from "./use-form-action";

interface Props {
  title: string;
  /** What it is called now. */
  name: string;
  rename: (name: string) => Promise<ActionAnswer<unknown>>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for another name, and stays until it is taken. */
export function RenameDialog({ title, name: current, rename, open, onOpenChange }: Props) {
  const [name, setName] = useState(current);
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const form = useFormAction(rename, () => onOpenChange(false));
  const save = () => {
    if (name.trim() === "") setMissing(true);
    else form.submit(name);
  };
  return (
    <Dialog title={title} size="small" open={open} onOpenChange={onOpenChange} initialFocus={first}>
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
              ref={first}
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
