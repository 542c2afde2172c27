"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { createPersonaAction } from "@/lib/personas/actions";
import { maxPersonaName, maxShortLine } from "@/lib/personas/limits";
import { addPersonaOps } from "@/lib/personas/map-order";
import { tidy } from "@/lib/personas/tidy";

/** Makes a persona of the team and puts it on this map. */
export function AddNewPersona({ onClose }: { onClose: () => void }) {
  const { team } = useMapInfo();
  const router = useRouter();
  const store = useMapStore();
  const [fields, setFields] = useState({ name: "", tagline: "" });
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const form = useFormAction(createPersonaAction, ({ id }) => {
    store.edit(addPersonaOps(store.getView().state, id), { label: "Add persona" });
    // The page knows only the personas that were there when it was made.
    router.refresh();
    onClose();
  });
  const create = () => {
    if (fields.name.trim() === "") setMissing(true);
    else form.submit({ team, name: fields.name, ...tidy(fields) });
  };
  return (
    <Dialog
      open
      size="small"
      initialFocus={first}
      onOpenChange={(open) => !open && onClose()}
      title="New persona"
      description="They are added to this journey. You can add the rest on their own page."
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!form.pending) create();
        }}
        className="flex flex-col gap-4"
      >
        <Field
          label="Name"
          required
          error={missing ? "Give them a name." : (form.errorOf("name") ?? form.message)}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={first}
              value={fields.name}
              maxLength={maxPersonaName}
              autoComplete="off"
              onChange={(event) => {
                setFields({ ...fields, name: event.target.value });
                setMissing(false);
              }}
            />
          )}
        </Field>
        <Field label="In one line" optional>
          {(control) => (
            <TextInput
              {...control}
              value={fields.tagline}
              maxLength={maxShortLine}
              autoComplete="off"
              onChange={(event) => setFields({ ...fields, tagline: event.target.value })}
            />
          )}
        </Field>
        <div className="mt-1 flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={form.pending} pendingLabel="Adding">
            Add persona
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
