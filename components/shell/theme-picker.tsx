"use client";

import { useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Theme } from "@/lib/theme";
import { applyTheme } from "./apply-theme";
import { themeOptions } from "./theme-options";

/** The theme as a control of a page; `initial` comes from the cookie. */
export function ThemePicker({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  return (
    <SegmentedControl
      label="Theme"
      value={theme}
      options={themeOptions.map(({ value, label }) => ({ value, label }))}
      onChange={(next) => {
        applyTheme(next);
        setTheme(next);
      }}
    />
  );
}
