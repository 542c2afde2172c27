"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";

/** `zones` comes from the server, so that both sides write the same list. */
export function TimeZoneSelect({ zones, ...rest }: ComponentProps<"select"> & { zones: string[] }) {
  return (
    <Select {...rest}>
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll("_", " ")}
        </option>
      ))}
    </Select>
  );
}
