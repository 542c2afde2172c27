"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { NameField } from "./name-field";
import { type ActionAnswer, useFormAction } from "./use-form-action";

interface Props {
  title: string;
  description?: string;
  hint?: string;
  /** What it is called now; empty: nothing yet. */
  name: string;
  rename: (name: string) => Promise<ActionAnswer<unknown>>;
  /** Once the name is taken. */
  onRenamed?: (name: string) => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What its button does. */
  submit?: string;
  pendingLabel?: string;
}

/** Asks for a name, or another one, and stays until it is taken. */
export function RenameDialog({ name: current, rename, onRenamed, ...props }: Props) {
  const {
    title,
    description,
    hint,
    open,
    onOpenChange,
    submit = "Rename",
    pendingLabel = "Renaming",
  } = props;
  const [name, setName] = useState(current);
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const form = useFormAction(rename, () => {
    onRenamed?.(name.trim());
    onOpenChange(false);
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (form.pending) return;
    if (name.trim() === "") setMissing(true);
    else form.submit(name);
  };
  return (
    <Dialog
      title={title}
      description={description}
      size="small"
      open={open}
      onOpenChange={onOpenChange}
      initialFocus={first}
    >
      <form noValidate onSubmit={save} className="flex flex-col gap-5">
        <NameField
          ref={first}
          hint={hint}
          value={name}
          error={missing ? "Give it a name." : (form.errorOf("name") ?? form.message)}
          onChange={(value) => {
            setName(value);
            setMissing(false);
          }}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" variant="primary" pending={form.pending} pendingLabel={pendingLabel}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
