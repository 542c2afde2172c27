"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import type { Role } from "@/lib/roles";
import { roleWords } from "@/lib/teams/role-words";

interface Props {
  legend: string;
  /** Those the reader may give, least first. */
  roles: Role[];
  initial: Role;
  error?: string | null;
}

export function RoleField({ legend, roles, initial, error }: Props) {
  const options = roles.map((role) => ({
    value: role,
    label: roleWords[role].name,
    hint: roleWords[role].may,
  }));
  return <RadioGroup legend={legend} name="role" options={options} defaultValue={initial} error={error} />;
}
