import { type ComponentType, type ReactNode, useCallback, useMemo, useState } from "react";
import { toasts } from "@/components/ui/toasts";
import type { ForeignPaste } from "./use-grid-clipboard";

interface MapDialogs {
  askAboutPaste: (paste: ForeignPaste) => void;
  help: () => void;
  /** what could not be saved as it is */
  showProblems: () => void;
  /** what is open now, to be rendered */
  open: ReactNode;
}

function tellItFailed(): void {
  toasts.add({
    title: "That couldn’t be loaded",
    description: "Check that you are online, then try again.",
    type: "bad",
  });
}

/** Dialogs of the grid, fetched when they are first wanted. */
export function useMapDialogs(): MapDialogs {
  const [open, setOpen] = useState<ReactNode>(null);
  const show = useCallback(
    async <Given extends object>(load: () => Promise<ComponentType<Given>>, given: Given) => {
      try {
        const Part = await load();
        setOpen(<Part {...given} />);
      } catch {
        tellItFailed();
      }
    },
    [],
  );
  const close = useCallback(() => setOpen(null), []);
  const calls = useMemo(
    () => ({
      askAboutPaste: (paste: ForeignPaste) =>
        void show(
          () => import("@/components/journeys/map/paste/paste-dialog").then((part) => part.PasteDialog),
          {
            ...paste,
            onDone: close,
          },
        ),
      showProblems: () =>
        void show(
          () =>
            import("@/components/journeys/map/conflicts/conflict-dialog").then((part) => part.ConflictDialog),
          { onClose: close },
        ),
      help: () =>
        void show(() => import("./shortcuts-dialog").then((part) => part.ShortcutsDialog), {
          onClose: close,
        }),
    }),
    [show, close],
  );
  return { ...calls, open };
}
