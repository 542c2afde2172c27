"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { NameField } from "@/components/forms/name-field";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useNewPersona } from "@/components/personas/use-new-persona";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { maxPersonaName, maxShortLine } from "@/lib/personas/limits";
import { addPersona } from "./add-persona";

/** Makes a persona of the team and puts it on this map. */
export function AddNewPersona({ onClose }: { onClose: () => void }) {
  const { team } = useMapInfo();
  const router = useRouter();
  const store = useMapStore();
  const first = useRef<HTMLInputElement>(null);
  const { fields, change, create, ...form } = useNewPersona(team, (id) => {
    addPersona(store, { id, name: fields.name.trim() });
    // The page knows only the personas that were there when it was made.
    router.refresh();
    onClose();
  });
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
          create();
        }}
        className="flex flex-col gap-4"
      >
        <NameField
          ref={first}
          value={fields.name}
          maxLength={maxPersonaName}
          error={form.nameError ?? form.message}
          onChange={(name) => change({ name })}
        />
        <Field label="In one line" optional>
          {(control) => (
            <TextInput
              {...control}
              value={fields.tagline}
              maxLength={maxShortLine}
              autoComplete="off"
              onChange={(event) => change({ tagline: event.target.value })}
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
