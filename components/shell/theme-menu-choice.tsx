"use client";

import { useState } from "react";
import { MenuChoice } from "@/components/ui/menu-choice";
import { MenuGroup } from "@/components/ui/menu-group";
import type { Theme } from "@/lib/theme";
import { applyTheme, currentTheme } from "./apply-theme";
import { themeOptions } from "./theme-options";

/** Stands inside a menu, whose content exists only in the browser once it is open. */
export function ThemeMenuChoice() {
  const [theme, setTheme] = useState<Theme>(currentTheme);
  return (
    <MenuGroup label="Theme">
      <MenuChoice
        value={theme}
        options={themeOptions}
        onChange={(next) => {
          applyTheme(next);
          setTheme(next);
        }}
      />
    </MenuGroup>
  );
}
