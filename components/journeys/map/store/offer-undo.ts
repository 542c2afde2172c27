import { toasts } from "@/components/ui/toasts";
import type { MapStore } from "./map-store";

interface Removed {
  /** "3 cards removed" */
  title: string;
  /** what `edit` answered; null: nothing was removed, and nothing is said */
  editId: string | null;
  /** reads out what came of it */
  announce: (words: string) => void;
}

/** Says that something is gone, with a button that brings it back, whatever was done since. */
export function offerUndo(store: MapStore, { title, editId, announce }: Removed): void {
  if (editId === null) return;
  const undo = () => {
    const label = store.undo(editId);
    const waits = store.getView().conflicts.length > 0;
    const instead = waits ? "Somebody has changed it since: resolve that first." : "It is already back.";
    announce(label ? `Undone: ${label}` : instead);
  };
  // Taken back otherwise, there is nothing left to offer.
  const until = (close: () => void) => store.subscribe(() => !store.isUndoable(editId) && close());
  toasts.add({ title, until, actionProps: { children: "Undo", onClick: undo } });
}
