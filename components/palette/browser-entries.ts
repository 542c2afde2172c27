import { signOut } from "@/components/accounts/browser-session";
import { applyTheme } from "@/components/shell/apply-theme";
import { toasts } from "@/components/ui/toasts";
import type { Theme } from "@/lib/theme";
import type { Entry } from "./entry";

const themes: [Theme, string][] = [
  ["light", "Light theme"],
  ["dark", "Dark theme"],
  ["system", "Theme as the device"],
];

async function leave(): Promise<void> {
  try {
    await signOut();
  } catch {
    toasts.add({
      title: "You are still signed in",
      description: "Check that you are online, then try again.",
      type: "bad",
    });
  }
}

/** What concerns this browser only: its keys, its theme, its session. */
export function browserEntries(showKeys: () => void): Entry[] {
  const command = (id: string, label: string, words: string, run: () => void): Entry => {
    return { id: `command ${id}`, kind: "command", label, words, run };
  };
  return [
    { ...command("keys", "Keyboard shortcuts", "help hotkeys keys", showKeys), keys: "?" },
    ...themes.map(([theme, label]) => ({
      ...command(`theme-${theme}`, label, "appearance mode colours", () => applyTheme(theme)),
      isMinor: true,
    })),
    { ...command("sign-out", "Sign out", "log out leave", () => void leave()), isMinor: true },
  ];
}
