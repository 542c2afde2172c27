import { type ComponentType, type ReactNode, useCallback, useMemo, useState } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { toasts } from "@/components/ui/toasts";
import type { ForeignPaste } from "./use-grid-clipboard";

interface MapDialogs {
  askAboutPaste: (paste: ForeignPaste) => void;
  /** asks for something to paste first */
  askForPaste: () => void;
  help: () => void;
  /** what could not be saved as it is */
  showProblems: () => void;
  /** what is open now, to be rendered */
  open: ReactNode;
}

const loadPaste = () =>
  import("@/components/journeys/map/paste/paste-dialog").then((part) => part.PasteDialog);

function tellItFailed(): void {
  toasts.add({
    title: "That couldn’t be loaded",
    description: "Check that you are online, then try again.",
    type: "bad",
  });
}

/** Dialogs of the grid, fetched when they are first wanted. */
export function useMapDialogs(): MapDialogs {
  const { mayEdit } = useMapInfo();
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
      askAboutPaste: (paste: ForeignPaste) => void show(loadPaste, { ...paste, onDone: close }),
      askForPaste: () => void show(loadPaste, { text: "", html: "", at: null, onDone: close }),
      showProblems: () =>
        void show(
          () =>
            import("@/components/journeys/map/conflicts/conflict-dialog").then((part) => part.ConflictDialog),
          { onClose: close },
        ),
      help: () =>
        void show(() => import("./shortcuts-dialog").then((part) => part.ShortcutsDialog), {
          mayEdit,
          onClose: close,
        }),
    }),
    [show, close, mayEdit],
  );
  return { ...calls, open };
}
