import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import { toasts } from "@/components/ui/toasts";
import { offeredCommands } from "./command-registry";

type KeysDialog = ComponentType<{ onClose: () => void }>;

/** Where "?" is a character, or what has the focus keeps its keys to itself. */
const ownKeys =
  "input:not([type='radio'], [type='checkbox']), textarea, select, [contenteditable], [role='dialog'], [role='alertdialog'], [role='menu']";

/** "?" anywhere in a team shows what the keyboard does: what the page that is open says, else what works everywhere. */
export function useKeysHelp(): { showKeys: () => void; keysDialog: ReactNode } {
  const [Dialog, setDialog] = useState<KeysDialog | null>(null);
  const showKeys = useCallback(() => {
    const own = offeredCommands().find(({ id }) => id === "keys");
    if (own?.run) return own.run();
    import("@/components/keys/team-keys-dialog").then(
      ({ TeamKeysDialog }) => setDialog(() => TeamKeysDialog),
      () =>
        toasts.add({
          title: "That couldn’t be loaded",
          description: "Check that you are online, then try again.",
          type: "bad",
        }),
    );
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (event.target instanceof Element && event.target.closest(ownKeys)) return;
      event.preventDefault();
      showKeys();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [showKeys]);
  return { showKeys, keysDialog: Dialog && <Dialog onClose={() => setDialog(null)} /> };
}
