import type { Ref } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

interface Props {
  hint?: string;
  value: string;
  onChange: (name: string) => void;
  error: string | null;
  /** @unit characters */
  maxLength?: number;
  ref?: Ref<HTMLInputElement>;
  className?: string;
}

/** What something new is to be called. */
export function NameField({ hint, value, onChange, error, maxLength = 120, ref, className }: Props) {
  return (
    <Field label="Name" hint={hint} error={error} required className={className}>
      {(control) => (
        <TextInput
          {...control}
          ref={ref}
          name="name"
          value={value}
          maxLength={maxLength}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
