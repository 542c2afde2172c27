"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { toasts } from "@/components/ui/toasts";
import { nameVersionAction } from "@/lib/journeys/versions/actions";

interface Props {
  team: string;
  journey: string;
  /** null: the map as it is now */
  version: string | null;
  name: string;
  onClose: () => void;
}

/** Asks what a version is to be called. */
export function NameVersionDialog({ team, journey, version, name: current, onClose }: Props) {
  const router = useRouter();
  const [name, setName] = useState(current);
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const form = useFormAction(nameVersionAction, () => {
    toasts.add({ title: version === null ? "Kept in the history" : "Named", description: name.trim() });
    router.refresh();
    onClose();
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (form.pending) return;
    if (name.trim() === "") setMissing(true);
    else form.submit({ team, journey, version, name });
  };
  return (
    <Dialog
      title={version === null ? "Name this version" : "Name the version"}
      description={
        version === null
          ? "Keeps the map as it is now, to come back to or compare with."
          : "A named version is easier to find again."
      }
      size="small"
      open
      onOpenChange={(open) => !open && onClose()}
      initialFocus={input}
    >
      <form noValidate onSubmit={save} className="flex flex-col gap-5">
        <Field
          label="Name"
          hint="Such as “Before the workshop”"
          error={missing ? "Give it a name." : (form.errorOf("name") ?? form.message)}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              ref={input}
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
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={form.pending} pendingLabel="Keeping">
            {version === null ? "Keep this version" : "Name it"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
