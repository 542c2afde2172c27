"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";
import { monthNames } from "@/lib/teams/month-names";

/** A month by name; its value is 1–12. */
export function MonthSelect(props: ComponentProps<"select">) {
  return (
    <Select {...props}>
      {monthNames.map((month, index) => (
        <option key={month} value={index + 1}>
          {month}
        </option>
      ))}
    </Select>
  );
}
