"use client";

import { useState } from "react";
import { applyTheme } from "@/components/shell/apply-theme";
import { themeOptions } from "@/components/shell/theme-options";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { toasts } from "@/components/ui/toasts";
import { saveThemeAction } from "@/lib/accounts/actions";
import type { Theme } from "@/lib/theme";

/** The theme of this browser, and of others from when one signs in with them. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const choose = async (next: Theme) => {
    applyTheme(next);
    setTheme(next);
    const answer = await saveThemeAction({ theme: next }).catch(() => null);
    if (!answer || answer.serverError) {
      toasts.add({ title: "Shown here, but not saved for your other browsers", type: "bad" });
    }
  };
  const options = themeOptions.map(({ value, label }) => ({ value, label }));
  return <SegmentedControl label="Theme" value={theme} options={options} onChange={choose} />;
}
