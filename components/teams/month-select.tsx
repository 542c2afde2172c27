"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";

const format = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" });
const months = Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 1)));

/** A month by name; its value is 1–12. */
export function MonthSelect(props: ComponentProps<"select">) {
  return (
    <Select {...props}>
      {months.map((month, index) => (
        <option key={month} value={index + 1}>
          {month}
        </option>
      ))}
    </Select>
  );
}
