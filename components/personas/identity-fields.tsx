"use client";

import { useId } from "react";
import { ImageField } from "@/components/images/image-field";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { maxPersonaName, maxShortLine } from "@/lib/personas/limits";
import { purchaseRoles } from "@/lib/personas/purchase-roles";
import { MarkChoice } from "./mark-choice";
import type { EditProps } from "./persona-section";

/** Name, the line under it, role, and what stands for them. */
export function IdentityFields({ team, draft, change }: EditProps & { team: string }) {
  const roles = useId();
  const { name = "", tagline = "", role = null, mark = 0, imageId = null } = draft;
  return (
    <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      <div className="flex flex-col gap-4">
        <Field label="Name" error={name.trim() === "" ? "Give them a name." : null} required>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              maxLength={maxPersonaName}
              autoComplete="off"
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label="In one line" hint="Who they are, so that a colleague knows whom you mean." optional>
          {(control) => (
            <TextInput
              {...control}
              value={tagline}
              maxLength={maxShortLine}
              autoComplete="off"
              onChange={(event) => change({ tagline: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Role in the purchase"
          hint="When a company buys: choose one, or write your own. Empty when they buy for themselves."
          optional
        >
          {(control) => (
            <>
              <TextInput
                {...control}
                value={role ?? ""}
                list={roles}
                maxLength={maxShortLine}
                autoComplete="off"
                onChange={(event) => change({ role: event.target.value === "" ? null : event.target.value })}
              />
              <datalist id={roles}>
                {purchaseRoles.map(({ name: known, about }) => (
                  <option key={known} value={known}>
                    {about}
                  </option>
                ))}
              </datalist>
            </>
          )}
        </Field>
      </div>
      <div className="flex flex-col gap-4">
        <ImageField
          team={team}
          label="Picture"
          imageId={imageId}
          alt={name}
          onChange={(next) => change({ imageId: next })}
        />
        <MarkChoice mark={mark} onChange={(next) => change({ mark: next })} />
      </div>
    </div>
  );
}
