import { useState } from "react";
import { useFormAction } from "@/components/forms/use-form-action";
import { createPersonaAction } from "@/lib/personas/actions";
import { tidy } from "@/lib/personas/tidy";

/** A persona that is being made: a name is enough. */
export function useNewPersona(team: string, onMade: (id: string) => void) {
  const [fields, setFields] = useState({ name: "", tagline: "", role: "" });
  const [missing, setMissing] = useState(false);
  const { pending, submit, message, errorOf } = useFormAction(createPersonaAction, ({ id }) => onMade(id));
  return {
    fields,
    change: (patch: Partial<typeof fields>) => {
      setFields({ ...fields, ...patch });
      if (patch.name !== undefined) setMissing(false);
    },
    /** `written`: what stands in the fields, where that may not be known here yet */
    create: (written = fields) => {
      if (pending) return;
      if (written.name.trim() === "") setMissing(true);
      else submit({ team, name: written.name, ...tidy(written) });
    },
    pending,
    message,
    nameError: missing ? "Give them a name." : errorOf("name"),
  };
}
