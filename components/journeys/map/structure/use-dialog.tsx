import { type ComponentType, type ReactNode, useState } from "react";
import { toasts } from "@/components/ui/toasts";

interface Closable {
  onClose: () => void;
}

/** A dialog that is fetched when it is wanted and gone when it is closed; one at a time. */
export function useDialog(): {
  dialog: ReactNode;
  show: <Given extends object>(load: () => Promise<ComponentType<Given & Closable>>, given: Given) => void;
} {
  const [dialog, setDialog] = useState<ReactNode>(null);
  const show = <Given extends object>(load: () => Promise<ComponentType<Given & Closable>>, given: Given) => {
    const open = (Dialog: ComponentType<Given & Closable>) =>
      setDialog(<Dialog {...given} onClose={() => setDialog(null)} />);
    load().then(open, () =>
      toasts.add({
        title: "That couldn't be loaded",
        description: "Check that you are online, then try again.",
        type: "bad",
      }),
    );
  };
  return { dialog, show };
}
