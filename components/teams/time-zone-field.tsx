"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

interface Props {
  /** from the server, so that both sides write the same list */
  zones: readonly string[];
  value: string;
  onChange: (zone: string) => void;
  error: string | null;
}

/** Where a team's days begin. */
export function TimeZoneField({ zones, value, onChange, error }: Props) {
  return (
    <Field label="Time zone" hint="Days, months and quarters begin at midnight here." error={error}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
